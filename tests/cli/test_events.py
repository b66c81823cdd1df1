"""One event that several articles tell of, also in different languages, is one with each article's evidence."""
import unittest

from program import Case

ENGLISH = """ date 2024-10-28 Tell a friend

The President of Kazakhstan arrived in Mongolia on a state visit on October 28, 2024.
"""
KAZAKH = """ date 2024-10-28 Tell a friend

Қазақстан Президенті 2024 жылғы 28 қазанда Моңғолияға мемлекеттік сапармен келді.
"""
MONGOLIAN = """ date 2024-10-29 Tell a friend

Казахстан Улсын Ерөнхийлөгч 2024 оны аравдугаар сарын 28-29-ний өдрүүдэд Монгол Улсад төрийн айлчлал хийж байна.
"""
ANOTHER = """ date 2024-11-20 Tell a friend

The Prime Minister of Kazakhstan arrived in Mongolia on November 19, 2024.
"""
PLANNED = """ date 2024-10-20 Tell a friend

The President of Kazakhstan will visit Mongolia on October 28, 2024.
"""


class Events(Case):
    def events_of(self, *texts):
        files = [self.write(f"{number}.txt", text) for number, text in enumerate(texts)]
        self.succeed("import", *files)
        return self.succeed("timeline", "--country", "KZ", "--json").json["events"]

    def test_three_languages(self):
        (event,) = self.events_of(ENGLISH, KAZAKH, MONGOLIAN)
        self.assertEqual(event["type"], "visit")
        self.assertEqual(event["start"], "2024-10-28")
        self.assertEqual({evidence["article"] for evidence in event["evidence"]}, {1, 2, 3})

    def test_any_order(self):
        (event,) = self.events_of(MONGOLIAN, ENGLISH, KAZAKH)
        self.assertEqual(len(event["evidence"]), 3)

    def test_another_one_stays_apart(self):
        events = self.events_of(ENGLISH, ANOTHER)
        self.assertEqual([event["start"] for event in events], ["2024-10-28", "2024-11-19"])

    def test_a_plan_stays_apart(self):
        events = self.events_of(PLANNED, ENGLISH)
        self.assertEqual(sorted(event["status"] for event in events), ["happened", "planned"])


if __name__ == "__main__":
    unittest.main()
