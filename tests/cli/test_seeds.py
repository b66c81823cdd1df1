"""The five real documents end to end, figure by figure and event by event against their labels."""
import re
import unittest

from program import Case, load_lines, shared

def fold(text):
    return " ".join(text.split())


class Seeds(Case):
    @classmethod
    def setUpClass(cls):
        seeds = shared("seeds")
        corpus = [shared("corpus", name + ".jsonl") for name in ("figures", "events", "traps")]
        cls.keep = Case()
        cls.keep.setUp()
        cls.addClassCleanup(cls.keep.doCleanups)
        cls.summary = cls.keep.succeed("import", "--json", seeds).json
        articles = cls.keep.succeed("export", "--format", "json", "--what", "articles").json
        cls.articles = {article["id"]: article for article in articles}
        # The passages that stand in the documents word for word.
        bodies = {article["id"]: fold(article["text"] or "") for article in articles}
        cls.passages = []
        for path in corpus:
            for passage in load_lines(path):
                parts = [fold(part) for part in re.split(r"\[\.\.\.\]|\n", passage["text"]) if part.strip()]
                for article, body in bodies.items():
                    if all(part in body for part in parts):
                        cls.passages.append((article, passage))

    def setUp(self):
        super().setUp()
        self.library = self.keep.library

    def test_documents(self):
        self.assertEqual(len(self.passages), 38)
        self.assertEqual((self.summary["documents"], self.summary["articles"], self.summary["rejected"]), (35, 35, []))
        self.assertEqual(self.summary["figures"], 9)
        again = self.succeed("import", "--json", shared("seeds")).json
        self.assertEqual((again["documents"], again["duplicates"], again["articles"], again["editions"],
                          again["events"], again["figures"]), (35, 35, 0, 0, 0, 0))
        self.succeed("check")

    def test_figures(self):
        """Every labelled figure is there, and nothing else."""
        def key(kind, start, end, value, currency, growth, target, pair):
            return kind, start, end, value, currency, growth, target, pair

        expected = []
        for article, passage in self.passages:
            for gold in passage["gold"]["figures"]:
                pair = (gold["flow_from"], gold["flow_to"])
                if gold["kind"] == "turnover":
                    pair = tuple(sorted(pair))
                expected.append((article, key(gold["kind"], gold["period_start"], gold["period_end"],
                                              gold["value_usd_or_original"], gold["currency"], gold["growth_pct"],
                                              gold["is_target"], pair)))
        found = []
        for article, content in self.articles.items():
            for figure in content["figures"]:
                found.append((article, key(figure["kind"], figure["period_start"], figure["period_end"],
                                           figure["value"], figure["currency"], figure["growth_pct"],
                                           figure["status"] == "target", (figure["from"], figure["to"]))))
                self.assertEqual(figure["scope"], "bilateral")
                self.assertEqual(content["text"].encode()[figure["start"]:figure["end"]].decode(), figure["quote"])
        self.assertEqual(len(expected), 9)
        self.assertCountEqual(found, expected)

    def test_trade(self):
        """Exports of Kazakhstan are Mongolia's imports, and the other way round."""
        trade = self.succeed("trade", "--country", "KZ", "--json").json
        figures = [figure for figure in trade["figures"] if figure["period_start"] == "2022-01-01"]
        self.assertEqual(
            sorted((figure["kind"], figure["from"], figure["to"], figure["reporter"], figure["value"],
                    figure["growth_pct"]) for figure in figures if figure["kind"] != "turnover"),
            [("export", "KZ", "MN", "KZ", 30400000, 129.9), ("import", "MN", "KZ", "KZ", 466000, -50.3)],
        )
        turnover = [figure for figure in figures if figure["kind"] == "turnover"]
        self.assertEqual([(figure["value"], figure["low"], figure["high"]) for figure in turnover],
                         [(31000000, 30500000, 31500000)])
        targets = [figure for figure in trade["figures"] if figure["status"] == "target"]
        self.assertEqual([(figure["value"], figure["period_end"]) for figure in targets], [(500000000, None)] * 2)
        self.assertEqual(trade["conflicts"], [])

    def test_sentence(self):
        sentence = ("In 2021 the trade turnover amounted to 60.9 million USD (+48,1%). In January-April 2022 it made 31 "
                    "million USD (+118%): export - 30,4 million USD (+129,9%), import – 466 thousands USD (-50,3%)")
        text = "Kazakhstan and Mongolia spoke about trade.\n\nASTANA. KAZINFORM – " + sentence + "."
        figures = self.succeed("extract", "--json", "-", stdin=text.encode()).json["figures"]
        self.assertEqual([(figure["value"], figure["growth_pct"]) for figure in figures],
                         [(60900000, 48.1), (31000000, 118), (30400000, 129.9), (466000, -50.3)])

    def test_events(self):
        """Every labelled event of a document is among its events, on its day where the document tells it."""
        missed = []
        n = 0
        for article, passage in self.passages:
            if passage.get("trap_reason"):
                continue
            for gold in passage["gold"]["events"]:
                n += 1
                events = [event for event in self.articles[article]["events"]
                          if event["type"] == gold["type"] and set(gold["countries"]) <= set(event["countries"])]
                if gold["date"] and not (gold["date_precision"] == "doc" and passage.get("doc_date_inferred")):
                    events = [event for event in events if (event["start"] or "").startswith(gold["date"])]
                if not events:
                    missed.append((passage["id"], gold["type"], gold["date"], gold["title"]))
        self.assertGreater(n, 20)
        self.assertEqual(missed, [])

    def test_events_open_their_words(self):
        for article, content in self.articles.items():
            for event in content["events"]:
                text = content["title"] if event["part"] == "title" else content["text"]
                self.assertEqual(text.encode()[event["span_start"]:event["span_end"]].decode(), event["quote"])

    def test_timeline(self):
        timeline = self.succeed("timeline", "--country", "KZ", "--json").json["events"]
        visits = [event for event in timeline if event["type"] == "visit"]
        self.assertIn(("2024-10-01", "2024-10-31", "month"),
                      [(event["start"], event["end"], event["precision"]) for event in visits])
        self.assertIn("2025-06-28", [event["start"] for event in visits])

    def test_search(self):
        self.assertEqual(self.succeed("search", "--json", "Zhumangarin").json["total"], 1)
        self.assertEqual(self.succeed("search", "--json", "--country", "IR").json["total"], 1)
        table = self.succeed("search", "--json", "Christmas").json["results"]
        self.assertEqual([(row["title"], row["date"]) for row in table],
                         [("MBCC “Doing Business with Mongolia seminar and Christmas Receptiom”", None)])

    def test_traps(self):
        """The 20 headlines and ten articles of the page give one figure only."""
        text = shared("seeds", "000_230be650df018c6d.txt")
        figures = self.succeed("extract", "--json", text).json["figures"]
        self.assertEqual([(figure["value"], figure["growth_pct"]) for figure in figures], [(150000000, 20)])
        with open(text, "rb") as file:
            data = file.read()
        self.assertEqual(data[figures[0]["start"]:figures[0]["end"]].decode(), figures[0]["quote"])


if __name__ == "__main__":
    unittest.main()
