"""The verbs on the sample documents: what they print, and how they leave."""
import contextlib
import csv
import io
import json
import os
import shutil
import sqlite3
import struct
import subprocess
import unittest
import xml.etree.ElementTree

from program import PROGRAM, SAMPLE, Case

VISIT = """ date 2025-06-28 Tell a friend

The Foreign Minister of Kazakhstan arrived in Mongolia on an official visit.

In 2021 the trade turnover between Kazakhstan and Mongolia amounted to 60.9 million USD (+48.1%).
"""

FIGURE_KEYS = {
    "kind", "from", "to", "reporter", "period_start", "period_end", "value", "currency", "growth_pct", "share_pct", "status",
    "scope", "low", "high", "article", "start", "end", "quote",
}
EVENT_KEYS = {
    "start", "end", "precision", "type", "status", "countries", "title", "article", "span_start", "span_end", "quote",
}


class Usage(Case):
    def test_help(self):
        for words in (["--help"], ["-h"]):
            text = self.succeed(*words).out
            for verb in "import search show countries trade timeline extract export reread check".split():
                self.assertIn(f"\n  {verb} ", text)
                self.assertIn(verb, self.succeed(verb, "--help").out.splitlines()[1])

    def test_address_alone(self):
        result = self.run_program("mongolia-news:country/KZ", "wool")
        self.assertEqual(result.status, 2)
        self.assertIn("wool", result.err)

    def test_version(self):
        self.assertRegex(self.succeed("--version").out, r"^mongolia-news \d+\.\d+\.\d+\n$")

    def test_misuse(self):
        for words in (
            ["frobnicate"],
            [SAMPLE],
            ["--frobnicate"],
            ["--library"],
            ["import"],
            ["import", "--date", "yesterday", SAMPLE],
            ["import", "--format", "pdf", SAMPLE],
            ["import", "--frobnicate", SAMPLE],
            ["search", "--country", "Atlantis", "x"],
            ["search", "--from", "2025-13", "x"],
            ["search", "--limit", "0", "x"],
            ["search", "--limit", "many", "x"],
            ["search", b"\xff\xfe"],
            ["show"],
            ["show", "one"],
            ["show", "0"],
            ["show", "1", "2"],
            ["countries", "KZ"],
            ["trade"],
            ["trade", "--country", ""],
            ["trade", "--country", "all"],
            ["trade", "--country", "all", "--per-page", "3", "--output", "charts.pdf"],
            ["trade", "--country", "KZ", "--per-page", "2", "--output", "charts.pdf"],
            ["trade", "--country", "all", "--paper", "a4", "--output", "charts.csv"],
            ["search", "--output", "list.doc", "wool"],
            ["search", "--paper", "a4", "wool"],
            ["timeline", "--country", "KZ", "--paper", "a3"],
            ["timeline", "--country", "KZ", "--paper", "a9", "--output", "events.pdf"],
            ["timeline", "--country", "KZ", "--years-per-page", "-1", "--output", "events.pdf"],
            ["timeline", "--country", "KZ", "--years-per-page", "5", "--output", "events.ics"],
            ["trade", "--country", "KZ", "--output", "chart.doc"],
            ["trade", "--country", "KZ", "--view", "growth"],
            ["trade", "--country", "KZ", "--view", "growth", "--output", "trade.csv"],
            ["trade", "--country", "KZ", "--view", "pie", "--output", "chart.svg"],
            ["trade", "--country", "KZ", "--scale", "cubic", "--output", "chart.svg"],
            ["trade", "--country", "KZ", "--view", "balance", "--scale", "log", "--output", "chart.svg"],
            ["timeline"],
            ["timeline", "--country", "KZ", "--to", "soon"],
            ["extract"],
            ["extract", "a", "b"],
            ["extract", "--date", "soon", "-"],
            ["export"],
            ["export", "--format", "csv"],
            ["export", "--format", "pdf", "--what", "articles"],
            ["export", "--format", "csv", "--what", "everything"],
            ["check", "now"],
            ["reread", "all"],
        ):
            with self.subTest(words=words):
                self.misuse(*words)
        self.assertFalse(os.path.exists(self.library))

    def test_no_library(self):
        for words in (["search", "x"], ["show", "1"], ["countries"], ["trade", "--country", "KZ"],
                      ["timeline", "--country", "KZ"], ["export", "--format", "csv", "--what", "articles"], ["check"], ["reread"]):
            with self.subTest(words=words):
                result = self.fail_with(*words)
                self.assertIn("library.db", result.err)
                self.assertEqual(result.out, "")
        self.assertFalse(os.path.exists(self.library))

    def test_where_the_library_is(self):
        visit = self.write("visit.txt", VISIT)
        self.succeed("import", visit)
        self.assertTrue(os.path.exists(self.library))
        for number, words in enumerate(([], ["--library={}"])):
            with self.subTest(words=words):
                other = self.path(f"other{number}.db")
                self.succeed("--library", other, "import", visit)
                self.assertTrue(os.path.exists(other))
        third = self.path("third.db")
        self.succeed("import", "--library", third, visit)
        self.assertTrue(os.path.exists(third))
        self.succeed("--library=" + third, "countries")
        self.succeed("import", visit, env={"MONGOLIA_NEWS_LIBRARY": ""})
        self.assertTrue(os.path.exists(self.path("data-home/mongolia-news/library.db")))


class Import(Case):
    def test_counts(self):
        visit = self.write("visit.txt", VISIT)
        first = self.succeed("import", "--json", visit).json
        self.assertEqual({key: first[key] for key in ("documents", "articles", "duplicates", "figures", "rejected")},
                         {"documents": 1, "articles": 1, "duplicates": 0, "figures": 1, "rejected": []})
        self.assertIsInstance(first["events"], int)

        again = self.succeed("import", "--json", visit).json
        self.assertEqual({key: again[key] for key in ("documents", "articles", "duplicates", "figures", "events")},
                         {"documents": 1, "articles": 0, "duplicates": 1, "figures": 0, "events": 0})

        self.write("visit.txt", VISIT.replace("60.9", "61.2"))
        edited = self.succeed("import", "--json", visit).json
        self.assertEqual((edited["articles"], edited["editions"], edited["duplicates"]), (0, 1, 0))
        self.assertEqual(self.succeed("search", "--json", "official visit").json["total"], 1)

    def test_rule_version(self):
        """Each reading says which rules it is of, so that older ones can be read again."""
        self.succeed("import", self.write("visit.txt", VISIT))
        with contextlib.closing(sqlite3.connect(self.library)) as database:
            versions = database.execute("SELECT rule_version FROM reading").fetchall()
        self.assertEqual(len(versions), 1)
        self.assertGreater(versions[0][0], 0)

    def test_reread(self):
        self.succeed("import", self.write("visit.txt", VISIT))
        self.assertEqual(self.succeed("reread", "--json").json, {"articles": 0, "changed": 0})
        with contextlib.closing(sqlite3.connect(self.library)) as database, database:
            database.execute("UPDATE reading SET rule_version = 0")
            database.execute("UPDATE figure SET doubt = 'Old rules were less sure.'")
        self.assertEqual(self.succeed("reread", "--json").json, {"articles": 1, "changed": 1})
        self.assertIn("0 articles read again", self.succeed("reread").out)
        self.assertIsNone(self.succeed("show", "--json", "1").json["figures"][0]["doubt"])
        self.succeed("check")

    def test_word_of_user(self):
        """What the window says of a figure, a script sees."""
        self.succeed("import", self.write("visit.txt", VISIT))
        figure = self.succeed("show", "--json", "1").json["figures"][0]
        self.assertIsNone(figure["user"])
        with contextlib.closing(sqlite3.connect(self.library)) as database, database:
            database.execute(
                "INSERT INTO judged (id, article, is_event, part, span_start, quote, date_start, date_end,"
                " date_precision, status, kind, from_country, to_country, digits, exponent, currency, growth_pct, scope)"
                " SELECT 1, 1, 0, part, span_start, quote, period_start, period_end, period_precision, status, kind,"
                " from_country, to_country, digits, exponent, currency, growth_pct, scope"
                " FROM figure f JOIN evidence v ON v.figure = f.id"
            )
            database.execute("INSERT INTO verdict (id, judged, said, given) VALUES (1, 1, 'rejected', 0)")
            database.execute("UPDATE reading SET rule_version = 0")
        self.succeed("reread")
        article = self.succeed("show", "--json", "1").json
        self.assertEqual(article["figures"], [])
        self.assertEqual([one["user"] for one in article["rejected_figures"]], ["rejected"])
        self.assertEqual(article["rejected_figures"][0]["value"], figure["value"])
        self.assertEqual(self.succeed("trade", "--country", "KZ", "--json").json["figures"], [])
        self.assertIn("{Rejected by you}", self.succeed("show", "1").out)
        self.succeed("check")

    def test_text(self):
        result = self.succeed("import", self.write("visit.txt", VISIT))
        self.assertIn("1 document read", result.out)

    def test_sample_twice(self):
        first = self.succeed("import", "--json", SAMPLE).json
        again = self.succeed("import", "--json", SAMPLE).json
        self.assertGreater(first["documents"], 20)
        self.assertEqual(first["articles"], first["documents"])
        self.assertEqual(again["duplicates"], first["documents"])
        self.assertEqual((again["articles"], again["editions"], again["events"], again["figures"]), (0, 0, 0, 0))

    def test_date(self):
        plain = self.write("plain.txt", "Kazakhstan and Mongolia spoke about wool.")
        self.succeed("import", plain)
        found = self.succeed("search", "--json", "wool").json["results"][0]
        self.assertIsNone(found["date"])
        shown = self.succeed("show", "--json", str(found["id"])).json
        self.assertEqual(shown["date_origin"], "unknown")

        self.succeed("import", "--date", "2025-06", plain)
        shown = self.succeed("show", "--json", str(found["id"])).json
        self.assertEqual((shown["date"], shown["date_precision"], shown["date_origin"]),
                         ("2025-06-01", "month", "given"))

    def test_stated_date_and_given_date(self):
        self.succeed("import", self.write("visit.txt", VISIT))
        row = self.succeed("search", "--json", "visit").json["results"][0]
        self.assertEqual(row["date"], "2025-06-28")

    def test_standard_input(self):
        result = self.succeed("import", "--json", "-", stdin=VISIT.encode()).json
        self.assertEqual(result["articles"], 1)

    def test_left_out(self):
        table = self.write("trade.csv", "reporter,partner,year,flow,value\n"
                           "MNG,KAZ,2024,export,5\nMNG,Europe,2024,export,9\nMNG,KAZ,2024,import,?\n")
        result = self.run_program("import", "--json", table)
        self.assertEqual((result.status, result.json["figures"]), (1, 1))
        self.assertEqual([one["where"] for one in result.json["rejected"]], [f"{table}:4"])
        self.assertEqual(["region" in one["reason"] for one in result.json["left_out"]], [True])

    def test_format(self):
        table = self.write("table.csv", "land,year\nKazakhstan,2020\nMongolia,2021\n")
        self.assertIn("table", self.fail_with("import", table).err)
        self.assertEqual(self.succeed("import", "--json", "--format", "text", table).json["articles"], 1)


class Conflicts(Case):
    SENTENCE = "In {} the trade turnover between Kazakhstan and Mongolia amounted to {} million USD, {} says."

    def trade(self, *facts):
        for i, (year, value) in enumerate(facts):
            self.succeed("import", self.write(f"{i}.txt", self.SENTENCE.format(year, value, "ABCDEFGH"[i] * 20)))
        trade = self.succeed("trade", "--country", "KZ", "--json").json
        self.assertEqual(len(trade["figures"]), len(facts))
        values = {figure["id"]: figure["value"] for figure in trade["figures"]}
        return [sorted(values[id] for id in conflict["figures"]) for conflict in trade["conflicts"]]

    def test_rounding_is_none(self):
        self.assertEqual(self.trade((2021, "60.9"), (2021, "61"), (2020, "50")), [])

    def test_more_than_rounding(self):
        self.assertEqual(self.trade((2021, "60.9"), (2021, "62"), (2020, "50")), [[60900000, 62000000]])
        text = self.succeed("trade", "--country", "KZ").out
        self.assertIn("Sources that disagree", text)
        self.assertRegex(text.split("disagree")[1], "(?s)60.9 million.*62 million|62 million.*60.9 million")


class Derived(Case):
    EXAMPLE = ("In 2021 the trade turnover between Kazakhstan and Mongolia amounted to 60.9 million USD (+48,1%). "
               "In January-April 2022 it made 31 million USD (+118%): export - 30,4 million USD, import - "
               "466 thousands USD (-50,3%).")

    def list_derived(self):
        figures = self.succeed("trade", "--country", "KZ", "--json").json["figures"]
        return {(figure["kind"], figure["period_start"], figure["period_end"]): figure for figure in figures
                if figure["status"] == "derived"}

    def test_worked_example(self):
        self.succeed("import", self.write("example.txt", self.EXAMPLE))
        derived = self.list_derived()
        months = ("2021-01-01", "2021-04-30")
        expected = {
            ("turnover", "2020-01-01", "2020-12-31"): (41.12e6, 41.07e6, 41.17e6, "60.9 ÷ 1.481"),
            ("turnover", *months): (14.22e6, 13.96e6, 14.48e6, "31 ÷ 2.18"),
            ("import", *months): (937.6e3, 935.7e3, 939.6e3, "466 ÷ 0.497"),
            ("export", *months): (13.28e6, 13.02e6, 13.55e6, "31 ÷ 2.18 − 0.466 ÷ 0.497"),
        }
        self.assertEqual(set(derived), set(expected))
        for key, (value, low, high, formula) in expected.items():
            figure = derived[key]
            digit = 1e4 if value > 1e6 else 1e2
            self.assertEqual(figure["value"], value)
            self.assertEqual([round(figure[end] / digit) * digit for end in ("low", "high")], [low, high])
            self.assertEqual(figure["formula"], formula)
            self.assertLess(figure["id"], 0)
            self.assertTrue(figure["quote"] and figure["article"])
        self.assertEqual(len(derived[("export", *months)]["inputs"]), 2)
        text = self.succeed("trade", "--country", "KZ").out
        self.assertIn("41.12 million US dollars [derived: 60.9 ÷ 1.481, from 41.07 to 41.17 million]", text)

    def test_gives_way_to_what_is_stated(self):
        self.succeed("import", self.write("example.txt", self.EXAMPLE))
        self.succeed("import", self.write("later.txt", "In 2020 the trade turnover between Kazakhstan and Mongolia "
                                                       "amounted to 45 million USD."))
        self.assertNotIn(("turnover", "2020-01-01", "2020-12-31"), self.list_derived())
        trade = self.succeed("trade", "--country", "KZ", "--json").json
        self.assertEqual([figure["value"] for figure in trade["figures"] if figure["period_end"] == "2020-12-31"],
                         [45000000])

    def test_export_has_them_when_asked(self):
        self.succeed("import", self.write("example.txt", self.EXAMPLE))
        words = ["export", "--what", "figures", "--format"]
        for form, read in (("csv", lambda text: list(csv.DictReader(io.StringIO(text)))), ("json", json.loads)):
            with self.subTest(form=form):
                self.assertEqual({row["status"] for row in read(self.succeed(*words, form).out)}, {"reported"})
                rows = read(self.succeed(*words, form, "--derived").out)
                self.assertEqual([row["formula"] for row in rows if row["status"] == "derived"][0], "60.9 ÷ 1.481")
        self.misuse("export", "--what", "events", "--format", "csv", "--derived")


class SelfCheck(Case):
    def test_a_wrong_unit_is_told(self):
        path = self.write("example.txt", Derived.EXAMPLE.replace("thousands", "million"))
        figures = self.succeed("extract", "--json", path).json["figures"]
        imports = next(figure for figure in figures if figure["kind"] == "import")
        self.assertEqual(imports["value"], 466000000)
        self.assertLess(imports["confidence"], 0.4)
        self.assertIn("do not add up to the turnover", imports["doubt"])
        self.assertIn("a thousand times smaller", imports["doubt"])


class Read(Case):
    @classmethod
    def setUpClass(cls):
        # The library is made once and only read.
        cls.keep = Case()
        cls.keep.setUp()
        cls.keep.succeed("import", SAMPLE)

    @classmethod
    def tearDownClass(cls):
        cls.keep.doCleanups()

    def setUp(self):
        super().setUp()
        self.library = self.keep.library

    def check_figure(self, figure, text=None):
        self.assertLessEqual(FIGURE_KEYS, figure.keys())
        self.assertIn(figure["kind"], ("turnover", "export", "import", "balance"))
        if figure["value"] is not None and figure["high"] is not None:
            self.assertLessEqual(figure["low"], figure["value"])
            self.assertLessEqual(figure["value"], figure["high"])
        if figure["kind"] == "turnover":
            self.assertLess(figure["from"], figure["to"])
        if text is not None:
            self.assertEqual(text.encode()[figure["start"]:figure["end"]].decode(), figure["quote"])

    def check_event(self, event, text=None):
        self.assertLessEqual(EVENT_KEYS, event.keys())
        self.assertIn(event["status"], ("happened", "planned"))
        self.assertIn(event["precision"], ("day", "month", "quarter", "year", None))
        self.assertEqual(event["start"] is None and event["end"] is None, event["precision"] is None)
        if text is not None:
            self.assertEqual(text.encode()[event["span_start"]:event["span_end"]].decode(), event["quote"])

    def test_search(self):
        found = self.succeed("search", "--json", "Kazakhstan").json
        self.assertEqual(found["total"], len(found["results"]))
        self.assertGreater(found["total"], 3)
        dates = [row["date"] for row in found["results"]]
        self.assertEqual(dates, sorted(dates, key=lambda date: date or "", reverse=True))
        for row in found["results"]:
            self.assertLessEqual({"id", "title", "source", "date", "countries", "snippet"}, row.keys())
            self.assertIn("KZ", row["countries"])
            self.assertNotIn("MN", row["countries"])

    def test_search_options(self):
        everything = self.succeed("search", "--json", "--limit", "1000").json
        limited = self.succeed("search", "--json", "--limit", "2").json
        self.assertEqual(len(limited["results"]), 2)
        self.assertEqual(limited["total"], everything["total"])
        self.assertEqual(limited["results"], everything["results"][:2])

        for name in ("JP", "jp", "Japan", "Япония", "Жапония", "Япон"):
            with self.subTest(name=name):
                rows = self.succeed("search", "--json", "--country", name).json["results"]
                self.assertGreater(len(rows), 1)
                for row in rows:
                    self.assertIn("JP", row["countries"])

        # As newspapers write it, not as ICU does.
        self.assertEqual(self.succeed("trade", "--json", "--country", "Turkey").json["country"], "TR")

        rows = self.succeed("search", "--json", "--from", "2025-07", "--to", "2025").json["results"]
        self.assertGreater(len(rows), 0)
        for row in rows:
            self.assertRegex(row["date"], "^2025-(0[7-9]|1[0-2])")

        self.assertEqual(self.succeed("search", "--json", "no such words anywhere").json,
                         {"total": 0, "total_is_exact": True, "results": []})

    def test_search_text(self):
        lines = self.succeed("search", "Naruhito").out.splitlines()
        self.assertRegex(lines[0], r"^\d+  2025-07-13  ")
        self.assertIn("SAMPLE AGENCY", lines[1])
        self.assertEqual(lines[-1], "1 found")

    def test_show(self):
        row = self.succeed("search", "--json", "Naruhito").json["results"][0]
        article = self.succeed("show", "--json", str(row["id"])).json
        self.assertLessEqual({"id", "title", "text", "figures", "events"}, article.keys())
        self.assertEqual(article["id"], row["id"])
        self.assertEqual(article["language"], "en")
        self.assertIn("Emperor Naruhito", article["text"])
        self.assertIn("Emperor Naruhito", self.succeed("show", str(row["id"])).out)
        self.assertIn("no such article", self.fail_with("show", "999999").err)

    def test_facts_open_their_words(self):
        checked = 0
        for row in self.succeed("search", "--json", "--limit", "1000").json["results"]:
            article = self.succeed("show", "--json", str(row["id"])).json
            for fact in article["figures"] + article["events"]:
                self.assertEqual(fact["article"], row["id"])
                text = article["title"] if fact["part"] == "title" else article["text"]
                if "kind" in fact:
                    self.check_figure(fact, text)
                else:
                    self.check_event(fact, text)
                checked += 1
        self.assertGreater(checked, 100)

    def test_countries(self):
        countries = self.succeed("countries", "--json").json
        by_code = {country["code"]: country for country in countries}
        self.assertNotIn("MN", by_code)
        self.assertEqual(by_code["KZ"]["name"], "Kazakhstan")
        for country in countries:
            self.assertEqual(set(country), {"code", "name", "articles", "events", "figures"})
        counts = [country["articles"] for country in countries]
        self.assertEqual(counts, sorted(counts, reverse=True))
        self.assertIn("Kazakhstan", self.succeed("countries").out)

    def test_trade(self):
        trade = self.succeed("trade", "--country", "KZ", "--json").json
        self.assertEqual(trade["country"], "KZ")
        self.assertGreater(len(trade["figures"]), 20)
        for figure in trade["figures"]:
            self.check_figure(figure)
            self.assertEqual({figure["from"], figure["to"]}, {"KZ", "MN"})
            self.assertEqual(figure["scope"], "bilateral")
        ids = {figure["id"] for figure in trade["figures"]}
        for conflict in trade["conflicts"]:
            self.assertEqual(len(set(conflict["figures"])), 2)
            self.assertLessEqual(set(conflict["figures"]), ids)
            self.assertTrue(conflict["reason"])
        self.assertIn("60.9 million", self.succeed("trade", "--country", "Kazakhstan").out)
        self.assertEqual(self.succeed("trade", "--country", "FJ", "--json").json,
                         {"country": "FJ", "figures": [], "conflicts": []})

    def test_trade_table(self):
        path = self.path("trade.csv")
        trade = self.succeed("trade", "--country", "KZ", "--json").json
        for words, with_derived in (([], False), (["--derived"], True)):
            self.succeed("trade", "--country", "KZ", "--output", path, *words)
            with open(path, newline="", encoding="utf-8") as file:
                rows = list(csv.DictReader(file))
            self.assertEqual([(row["quote"], float(row["value"])) for row in rows if row["value"]],
                             [(figure["quote"], figure["value"]) for figure in trade["figures"]
                              if figure["value"] is not None and (with_derived or figure["status"] != "derived")])
        self.assertIn("Mongolia's trade with Kazakhstan from 2015 to 2024", [row["article_title"] for row in rows])

    def test_trade_views(self):
        words = {
            "turnover": "billion US dollars",
            "diverging": "exports upwards, imports downwards",
            "balance": "Mongolia’s trade balance with China",
            "growth": "percent · against the same months a year before",
            "mirror": "China reports",
        }
        help = self.succeed("trade", "--help").out
        pages = {}
        for view, sentence in words.items():
            with self.subTest(view=view):
                self.assertIn(view, help)
                path, _ = self.save("trade", "--country", "CN", "--view", view, name=f"{view}.pdf")
                pages[view] = self.read_pdf(path)
                self.assertIn(sentence, pages[view])
        self.assertEqual(len(set(pages.values())), len(words))
        usual, _ = self.save("trade", "--country", "CN", name="usual.pdf")
        self.assertEqual(self.read_pdf(usual), pages["turnover"])

    def test_trade_scale(self):
        self.assertIn("log", self.succeed("trade", "--help").out)
        for view in ("turnover", "mirror"):
            path, _ = self.save("trade", "--country", "KZ", "--view", view, "--scale", "log", name=f"log-{view}.pdf")
            self.assertRegex(self.read_pdf(path), "logarithmic, bars start at [0-9]")
        linear, _ = self.save("trade", "--country", "KZ", "--scale", "linear", name="linear.pdf")
        self.assertNotIn("logarithmic", self.read_pdf(linear))

    def save(self, *words, name):
        path = self.path(name)
        self.assertEqual(self.succeed(*words, "--output", path).out, "")
        with open(path, "rb") as file:
            return path, file.read()

    def read_pdf(self, path):
        done = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True)
        return done.stdout.decode()

    def check_drawing(self, words, expected):
        path, data = self.save(*words, name="drawing.pdf")
        self.assertTrue(data.startswith(b"%PDF-"))
        text = self.read_pdf(path)
        for words_inside in expected:
            self.assertIn(words_inside, text)

        _, data = self.save(*words, name="drawing.SVG")
        root = xml.etree.ElementTree.fromstring(data)
        self.assertEqual(root.tag, "{http://www.w3.org/2000/svg}svg")
        self.assertIsNone(root.find(".//{http://www.w3.org/2000/svg}script"))

        _, data = self.save(*words, name="drawing.png")
        self.assertTrue(data.startswith(b"\x89PNG\r\n"))
        width, height = struct.unpack(">II", data[16:24])
        self.assertGreater(width, 500)
        self.assertGreater(height, 300)

    def test_trade_drawing(self):
        self.check_drawing(["trade", "--country", "KZ"], ["Kazakhstan", "60.9", "million US dollars", "Target"])

    def test_timeline_drawing(self):
        self.check_drawing(["timeline", "--country", "KZ"], ["Kazakhstan", "Murat Nurtleu arrived", "1992", "Sources"])
        path, _ = self.save("timeline", "--country", "KZ", "--from", "2025-07", name="late.pdf")
        text = self.read_pdf(path)
        self.assertIn("business forum", text)
        self.assertNotIn("Murat Nurtleu arrived", text)

    def test_calendar(self):
        _, data = self.save("timeline", "--country", "KZ", "--to", "2000", name="events.ics")
        lines = data.decode().split("\r\n")
        self.assertEqual((lines[0], lines[-2:]), ("BEGIN:VCALENDAR", ["END:VCALENDAR", ""]))
        self.assertEqual(lines.count("BEGIN:VEVENT"), 1)
        self.assertIn("DTSTART;VALUE=DATE:19920122", lines)

    def test_calendar_without_dates(self):
        """Nothing is left out in silence."""
        path = self.path("all.ics")
        result = self.run_program("timeline", "--country", "KZ", "--output", path, "--json")
        events = result.json["events"]
        undated = [event for event in events if not event["start"] and not event["end"]]
        self.assertGreater(len(undated), 0)
        self.assertIn(f"{len(undated)} events without a date are not in the calendar", result.err)
        with open(path, newline="", encoding="utf-8") as file:
            self.assertEqual(file.read().count("BEGIN:VEVENT\r\n"), len(events) - len(undated))

    def test_timeline_pages(self):
        path, _ = self.save("timeline", "--country", "KZ", "--paper", "A3", "--years-per-page", "1", "--from", "2022",
                            name="pages.pdf")
        info = subprocess.run(["pdfinfo", path], capture_output=True, check=True, text=True).stdout
        self.assertIn("(A3)", info)
        text = self.read_pdf(path)
        self.assertIn("2024", text)
        self.assertIn("Page 2 of ", text)
        _, data = self.save("timeline", "--country", "KZ", name="events.tsv")
        self.assertTrue(data.startswith(b"start\tend\tprecision\ttype"))

    def test_charts_of_all(self):
        path, _ = self.save("trade", "--country", "all", "--per-page", "4", name="all.pdf")
        text = self.read_pdf(path)
        self.assertIn("Kazakhstan: sources", text)
        _, data = self.save("trade", "--country", "all", name="all.tsv")
        lines = data.decode().splitlines()
        self.assertTrue(lines[0].startswith("kind\tfrom\tto"))
        self.assertTrue(any("\tKZ\t" in line for line in lines))

    def test_bibliography(self):
        path, _ = self.save("search", name="list.pdf")
        found = json.loads(self.succeed("search", "--json", "--limit", "1000").out)
        text = self.read_pdf(path)
        self.assertIn(f"{found['total']} articles", text)
        _, data = self.save("search", name="list.csv")
        rows = list(csv.DictReader(io.StringIO(data.decode(), newline="")))
        self.assertEqual([int(row["id"]) for row in rows], [row["id"] for row in found["results"]])
        self.assertEqual([row["number"] for row in rows], [str(i + 1) for i in range(len(rows))])

    def test_drawing_fails(self):
        for words, said in (
            (["trade", "--country", "KZ", "--output", self.path("none/chart.pdf")], "none/chart.pdf"),
            (["trade", "--country", "KZ", "--output", self.path("none/trade.csv")], "none/trade.csv"),
            (["timeline", "--country", "KZ", "--output", self.path("none/events.ics")], "none/events.ics"),
            (["timeline", "--country", "KZ", "--from", "2030", "--output", self.path("later.pdf")], "nothing to draw"),
            (["trade", "--country", "FJ", "--output", self.path("fiji.svg")], "nothing to draw"),
        ):
            with self.subTest(words=words):
                self.assertIn(said, self.fail_with(*words).err)
        self.assertFalse(os.path.exists(self.path("later.pdf")))

    def test_timeline(self):
        timeline = self.succeed("timeline", "--country", "KZ", "--json").json
        self.assertEqual(timeline["country"], "KZ")
        for event in timeline["events"]:
            self.check_event(event)
            self.assertIn("KZ", event["countries"])
        starts = [event["start"] for event in timeline["events"] if event["start"]]
        self.assertGreater(len(starts), 3)
        self.assertIn("1992-01-22", starts)
        self.assertIn("1992-01-22  ", self.succeed("timeline", "--country", "KZ").out)
        self.assertEqual(starts, sorted(starts))

    def test_timeline_bounds(self):
        everything = self.succeed("timeline", "--country", "GB", "--json").json["events"]
        fair = [event for event in everything if event["start"] == "2025-12-10"]
        self.assertEqual(len(fair), 1)
        self.assertEqual(fair[0]["title"], "Chamber “Doing business with Mongolia: seminar and reception”")
        for words, there in (
            (["--from", "2025-12-10", "--to", "2025-12-10"], True),
            (["--from", "2025-12"], True),
            (["--to", "2025"], True),
            (["--to", "2025-11"], False),
            (["--from", "2026"], False),
        ):
            with self.subTest(words=words):
                events = self.succeed("timeline", "--country", "GB", "--json", *words).json["events"]
                self.assertEqual(fair[0] in events, there)

    def test_export(self):
        for what in ("articles", "events", "figures"):
            with self.subTest(what=what):
                objects = self.succeed("export", "--format", "json", "--what", what).json
                text = self.succeed("export", "--format", "csv", "--what", what).out
                rows = list(csv.DictReader(io.StringIO(text, newline="")))
                self.assertGreater(len(rows), 0)
                self.assertEqual(len(rows), len(objects))
                self.assertTrue(text.split("\n")[0].endswith("\r"))
                if what != "articles":
                    titles = [row["article_title"] for row in rows]
                    self.assertNotIn("", titles)
                    self.assertEqual([int(row["article"]) for row in rows], [item["article"] for item in objects])
                ids = [item["id"] for item in objects]
                self.assertEqual(len(ids), len(set(ids)))

    def test_check(self):
        self.assertIn("is in order", self.succeed("check").out)
        self.assertEqual(self.succeed("check", "--json").json, {"faults": []})

    def test_check_finds(self):
        path = self.path("broken.db")
        shutil.copy(self.library, path)
        with contextlib.closing(sqlite3.connect(path)) as database, database:
            database.execute("INSERT INTO article_fts (article_fts) VALUES ('delete-all')")
        result = self.fail_with("--library", path, "check", "--json")
        self.assertEqual(len(result.json["faults"]), 1)
        self.assertIn("index", result.err)

    def test_locales(self):
        """Numbers, names and order in JSON are the same everywhere; output is UTF-8 everywhere."""
        words = (["trade", "--country", "KZ", "--json"], ["timeline", "--country", "KZ", "--json"],
                 ["countries", "--json"], ["search", "--json", "монгол улсад"],
                 ["trade", "--country", "Казахстан", "--json"], ["export", "--format", "csv", "--what", "figures"])
        for arguments in words:
            expected = self.succeed(*arguments, env={"LC_ALL": "C.UTF-8"}).out
            for locale in ("C", "POSIX", "ru_RU.UTF-8", "mn_MN.UTF-8", "kk_KZ.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8"):
                with self.subTest(arguments=arguments, locale=locale):
                    result = self.succeed(*arguments, env={"LC_ALL": locale})
                    if "--json" in arguments:
                        self.assertEqual(strip_reasons(result.json), strip_reasons(json.loads(expected)))
                    else:
                        self.assertEqual(result.out, expected)


def read_bytes(path):
    with open(path, "rb") as file:
        return file.read()


def strip_reasons(value):
    """Without the sentences that are in the user's language."""
    if isinstance(value, dict):
        return {key: strip_reasons(item) for key, item in value.items() if key not in ("reason", "doubt")}
    if isinstance(value, list):
        return [strip_reasons(item) for item in value]
    return value


class Extract(Case):
    TEXT = VISIT

    def test_text(self):
        for words, options in (
            (["-"], {"stdin": VISIT.encode()}),
            ([self.write("crlf.txt", VISIT.replace("\n", "\r\n"))], {}),
            ([self.write("mark.txt", b"\xef\xbb\xbf" + VISIT.encode())], {}),
        ):
            with self.subTest(words=words):
                facts = self.succeed("extract", "--json", *words, **options).json
                self.assertEqual(facts["language"], "en")
                self.assertEqual(set(facts["countries"]), {"KZ", "MN"})
                self.assertEqual(len(facts["figures"]), 1)
                figure = facts["figures"][0]
                self.assertEqual((figure["kind"], figure["value"], figure["currency"], figure["growth_pct"]),
                                 ("turnover", 60900000, "USD", 48.1))
                self.assertEqual((figure["low"], figure["high"]), (60850000, 60950000))
                self.assertEqual((figure["period_start"], figure["period_end"]), ("2021-01-01", "2021-12-31"))
                self.assertIsNone(figure["article"])
                # Bytes of the very file.
                data = options.get("stdin") or read_bytes(words[0])
                self.assertEqual(data[figure["start"]:figure["end"]].decode(), figure["quote"])
        self.assertFalse(os.path.exists(self.library))

    def test_words(self):
        self.assertIn("60.9 million", self.succeed("extract", "-", stdin=VISIT.encode()).out)

    def test_share(self):
        text = VISIT + "Exports accounted for 96 percent of the turnover.\n"
        facts = self.succeed("extract", "--json", "-", stdin=text.encode()).json
        self.assertEqual([(figure["kind"], figure["value"], figure["growth_pct"], figure["share_pct"])
                          for figure in facts["figures"]],
                         [("turnover", 60900000, 48.1, None), ("export", None, None, 96)])
        self.assertIn("96% of the turnover", self.succeed("extract", "-", stdin=text.encode()).out)

    def test_share_in_library(self):
        self.succeed("import", self.write("share.txt", VISIT + "Exports accounted for 96 percent of the turnover.\n"))
        shown = self.succeed("show", "--json", "1").json
        self.assertEqual([figure["share_pct"] for figure in shown["figures"]], [None, 96])
        derived = [figure for figure in self.succeed("trade", "--json", "--country", "Kazakhstan").json["figures"]
                   if figure["status"] == "derived" and figure["kind"] == "export"]
        self.assertEqual([figure["formula"] for figure in derived], ["60.9 × 0.96"])

    def test_lines(self):
        lines = [
            {"id": "a", "text": "In 2021 trade turnover between Kazakhstan and Mongolia was 60.9 million USD.",
             "doc_date": None},
            {"id": 7, "text": "Nothing to see.", "doc_date": "2025-06"},
            {"id": ["x"], "text": "Мэдээ алга.", "doc_date": "2025", "more": {"deep": [1]}},
            {"text": "No id."},
        ]
        stdin = "\n\n".join(json.dumps(line) for line in lines).encode()
        out = [json.loads(line) for line in self.succeed("extract", "--jsonl", "-", stdin=stdin).out.splitlines()]
        self.assertEqual([line["id"] for line in out], ["a", 7, ["x"], None])
        for line in out:
            self.assertEqual(set(line), {"id", "language", "countries", "figures", "events"})
        figure = out[0]["figures"][0]
        self.assertEqual(lines[0]["text"].encode()[figure["start"]:figure["end"]].decode(), figure["quote"])

    def test_bad_lines(self):
        good = b'{"id": %d, "text": "Mongolia."}'
        bad = [b"nonsense", b"[1]", b'{"id": 1}', b'{"id": 1, "text": 5}', b'{"id": 1, "text": "x", "doc_date": "soon"}',
               b'{"id": 1, "text": "\xff"}', b"[" * 300000, b'{"id": 1, "text": "cut']
        stdin = b"\n".join(part for i, line in enumerate(bad) for part in (good % i, line))
        result = self.fail_with("extract", "--jsonl", "-", stdin=stdin)
        self.assertEqual([json.loads(line)["id"] for line in result.out.splitlines()], list(range(len(bad))))
        for i, line in enumerate(result.err.splitlines()):
            self.assertIn(f"line {2 * i + 2}:", line)
        self.assertEqual(len(result.err.splitlines()), len(bad))

    def test_lines_are_answered_at_once(self):
        with subprocess.Popen([PROGRAM, "extract", "--jsonl", "-"], stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE) as process:
            for i in range(3):
                process.stdin.write(b'{"id": %d, "text": "Mongolia."}\n' % i)
                process.stdin.flush()
                self.assertEqual(json.loads(process.stdout.readline())["id"], i)
            process.stdin.close()
            self.assertEqual(process.wait(10), 0)


if __name__ == "__main__":
    unittest.main()
