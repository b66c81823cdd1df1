#!/usr/bin/python3
"""test_window.py PROGRAM DOCUMENTS: the main job in a real window, by accessibility, mouse and keyboard.

Every test has a library of its own, made from DOCUMENTS by the command line.
"""
import os
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "tools"))
from driver import App, Atspi, text_of  # noqa: E402

PROGRAM, DOCUMENTS = sys.argv[1:3]


def lit_words(node):
    """The words of a text that have a ground of their own."""
    text, words, offset = text_of(node), [], 0
    while offset < len(text):
        attributes, start, end = Atspi.Text.get_attribute_run(node, offset, False)
        if attributes.get("bg-color"):
            words.append(text[start:end])
        offset = max(end, offset + 1)
    return " ".join(words)


class WindowTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="window-test.")
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.library = os.path.join(self.folder, "library.db")

    def import_sample(self):
        subprocess.run([PROGRAM, "--library", self.library, "import", DOCUMENTS], check=True,
                       capture_output=True)

    def start(self, *args):
        return App(PROGRAM, "--library", self.library, *args)

    def test_search_and_read(self):
        self.import_sample()
        with self.start() as app:
            app.click(app.wait("entry", "Search articles"))
            app.type("goats")
            app.wait("status bar", "1 article*")
            app.key("Down", "Return")
            body = app.wait("text", "*")
            app.until(lambda: "500,000 goats" in text_of(body), "the article's text")

    def test_bar_opens_its_sentence(self):
        self.import_sample()
        with self.start() as app:
            app.click(app.wait("list item", "Kazakhstan,*"))
            bar = app.wait("button", "*imports from Kazakhstan, Jan*Apr 2022: 30.4 million*", drawn=False)
            app.act(bar)
            body = app.wait("text", "*")
            app.until(lambda: "30.4 million USD" in lit_words(body), "the lit sentence")

            app.key("alt+Left")
            app.wait("button", "*imports from Kazakhstan, Jan*Apr 2022: 30.4 million*", drawn=False)

    def test_keys_of_the_country_page_work_from_a_search_entry(self):
        self.import_sample()
        with self.start("--country", "KZ") as app:
            bar = "*imports from Kazakhstan, Jan*Apr 2022: 30.4 million*"
            app.wait("button", bar, drawn=False)
            app.click(app.wait("entry", "Search articles"))
            app.key("alt+3")
            app.wait("button", "*balance*", drawn=False)
            app.key("alt+1")
            app.wait("button", bar, drawn=False)

    def test_import_by_clipboard_and_undo(self):
        self.import_sample()
        with self.start() as app:
            app.wait("list item", "All Countries, 26 articles")
            subprocess.run(["xclip", "-selection", "clipboard", "-i"], text=True, check=True,
                           input="Uzbekistan and Mongolia signed an agreement on tourism in Tashkent.")
            app.key("ctrl+shift+v")
            app.wait("list item", "All Countries, 27 articles")
            # In an entry the key takes back what was typed.
            app.click(app.wait("entry", "Search articles"))
            app.type("tourism")
            app.wait("status bar", "1 article*")
            app.key("ctrl+z")
            app.wait("status bar", "27 articles*")
            app.click(app.wait("list item", "All Countries, 27 articles"))
            app.key("ctrl+z")
            app.wait("list item", "All Countries, 26 articles")

    def test_first_start_offers_the_sample(self):
        with self.start() as app:
            app.act(app.wait("button", "*Sample Library*"))
            app.wait("list item", "Kazakhstan,*")


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=2)
