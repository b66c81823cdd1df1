#!/usr/bin/python3
"""test_paper PROGRAM SAMPLE: exports and prints what a real window shows. Runs in with-display."""
import configparser
import os
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tools"))
os.environ.pop("G_DEBUG", None)  # libatspi warns
from driver import App  # noqa: E402

SAMPLE = os.path.abspath(sys.argv.pop())
PROGRAM = os.path.abspath(sys.argv.pop())


def read_pdf(path):
    return " ".join(subprocess.run(["pdftotext", path, "-"], check=True, capture_output=True, text=True)
                    .stdout.split())


class Paper(unittest.TestCase):
    def setUp(self):
        self.dir = tempfile.mkdtemp(prefix="mn-paper-")
        self.addCleanup(shutil.rmtree, self.dir)
        self.library = os.path.join(self.dir, "library.db")
        subprocess.run([PROGRAM, "--library", self.library, "import", SAMPLE], check=True, capture_output=True)
        shutil.rmtree(os.path.join(os.environ["XDG_CONFIG_HOME"], "mongolia-news"), ignore_errors=True)

    def start(self):
        return App(PROGRAM, "--library", self.library, "--country", "KZ", patience=40)

    def path(self, name):
        return os.path.join(self.dir, name)

    def wait_for_file(self, app, path):
        app.until(lambda: os.path.exists(path), path)
        return path

    def wait_for_page(self, app):
        """The country's page is read once its summary stands there."""
        app.wait("label", "*US dollars*")

    def wait_for_window(self, app, name):
        """Asks X and not the program: GTK 4.8 does not bear it when a screen reader asks for a window
        that is just going (g_variant_is_object_path), and dialogs come and go here."""
        app.until(lambda: app.xdotool("search", "--onlyvisible", "--name", f"^{name}$"), f"window '{name}'")
        time.sleep(0.5)

    def wait_for_window_gone(self, app, name):
        app.until(lambda: not app.xdotool("search", "--onlyvisible", "--name", f"^{name}$"),
                  f"window '{name}' to go")
        time.sleep(0.5)

    def export(self, app, path):
        """Goes through both dialogs by the keyboard."""
        app.key("ctrl+e")
        self.wait_for_window(app, "Export")
        app.key("Return")
        self.wait_for_window(app, "Save As")
        app.key("ctrl+a")
        app.type(path)
        app.key("Return")
        self.wait_for_window_gone(app, "Save As")

    def test_export_country(self):
        with self.start() as app:
            self.wait_for_page(app)
            # The ending is added.
            self.export(app, self.path("kazakhstan"))
            path = self.wait_for_file(app, self.path("kazakhstan.pdf"))
            app.wait("label", "“kazakhstan.pdf” was written")
            text = read_pdf(path)
            self.assertIn("Mongolia and Kazakhstan: relations and trade", text)
            self.assertIn("47.3 million", text)

            # An ending that was typed wins.
            self.export(app, self.path("kazakhstan.svg"))
            with open(self.wait_for_file(app, self.path("kazakhstan.svg")), "rb") as file:
                self.assertTrue(file.read().startswith(b"<?xml"))

            # Where nothing can be written, the reason is said.
            self.export(app, "/proc/kazakhstan.pdf")
            app.wait("label", "“/proc/kazakhstan.pdf” cannot be written: *")

    def test_export_dialog(self):
        """What a screen reader finds in it."""
        with self.start() as app:
            self.wait_for_page(app)
            app.key("ctrl+e")
            self.wait_for_window(app, "Export")
            dialog = next(w for w in app.windows() if w.get_name() == "Export")
            for name in ("Contents", "Period", "Format"):
                self.assertTrue(app.find("combo box", name, dialog), name)
            self.assertTrue(app.find("button", "*Cancel*", dialog))
            app.key("Escape")
            self.wait_for_window_gone(app, "Export")

    def test_print_to_file(self):
        os.chdir(self.dir)
        with self.start() as app:
            self.wait_for_page(app)
            app.key("ctrl+p")
            self.wait_for_window(app, "Print")
            dialog = next(w for w in app.windows() if w.get_name() == "Print")
            app.click(app.wait("label", "Print to File", dialog))
            app.act(app.wait("button", "_Print*", dialog))
            self.wait_for_window_gone(app, "Print")
            path = self.wait_for_file(app, self.path("Kazakhstan.pdf"))
            app.wait("label", "“Kazakhstan.pdf” was written")
            self.assertIn("Mongolia and Kazakhstan: relations and trade", read_pdf(path))

            memory = configparser.ConfigParser(interpolation=None)
            memory.read(os.path.join(os.environ["XDG_CONFIG_HOME"], "mongolia-news", "paper-country.ini"))
            self.assertEqual(memory["Print Settings"]["printer"], "Print to File")
            self.assertEqual(memory["Page Setup"]["Orientation"], "portrait")
            self.assertEqual(memory["Contents"]["Kind"], "country")
            for of_this_document in ("output-uri", "output-basename", "n-copies"):
                self.assertNotIn(of_this_document, memory["Print Settings"])

    def test_closing_with_a_dialog_open(self):
        """SIGTERM at the end of `with`: the program leaves, and in good order."""
        for keys, name in (("ctrl+p", "Print"), ("ctrl+e", "Export")):
            with self.subTest(keys=keys), self.start() as app:
                self.wait_for_page(app)
                app.key(keys)
                self.wait_for_window(app, name)


if __name__ == "__main__":
    for tool in ("pdftotext", "xdotool"):
        if not shutil.which(tool):
            print(f"{tool} is not installed")
            sys.exit(77)
    unittest.main()
