"""Bad input: one clear sentence and status 1; nothing is lost, the rest is imported."""
import os
import shutil
import sqlite3
import subprocess
import unittest

from program import PROGRAM, SAMPLE, Case

GOOD = "Kazakhstan and Mongolia agreed on the price of wool, after long talks about it."


class BadInput(Case):
    def import_beside_good(self, bad, words, where=None, **options):
        """@bad is refused with @words; the good file beside it is imported."""
        good = self.write("good.txt", GOOD)
        result = self.fail_with("import", "--json", bad, good, **options)
        self.assertEqual(len(result.err.splitlines()), 1, result.err)
        self.assertIn(words, result.err)
        summary = result.json
        self.assertEqual((summary["documents"], summary["articles"]), (1, 1))
        self.assertEqual(len(summary["rejected"]), 1)
        self.assertEqual(summary["rejected"][0]["where"], where or bad)
        self.assertIn(os.path.basename(bad.rstrip("/")), summary["rejected"][0]["reason"])
        self.assertEqual(self.succeed("search", "--json", "wool").json["total"], 1)
        self.succeed("check")

    def test_empty(self):
        self.import_beside_good(self.write("empty.txt", ""), "is empty")

    def test_binary(self):
        self.import_beside_good(self.write("noise.txt", bytes(range(256)) * 50), "is not a text")

    def test_broken_utf8(self):
        bad = self.write("broken.txt", b"one\ntwo\nthr\xffee\n")
        self.import_beside_good(bad, "line 3", bad + ":3")

    def test_large(self):
        bad = self.write("large.txt", "x")
        os.truncate(bad, 200 * 1024 * 1024)
        self.import_beside_good(bad, "too large")

    def test_large_takes_no_memory(self):
        bad = self.write("large.txt", "x")
        os.truncate(bad, 200 * 1024 * 1024)
        # No address space for it; sanitizers need theirs.
        if "asan" in PROGRAM:
            self.skipTest("a sanitizer's address space has no use for a limit")
        import resource
        limit = 190 * 1024 * 1024
        result = self.run_program("extract", bad,
                                  preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_DATA, (limit, limit)))
        self.assertEqual(result.status, 1)
        self.assertIn("too large", result.err)

    def test_missing(self):
        self.import_beside_good(self.path("missing.txt"), "There is no file")

    def test_web_page(self):
        self.import_beside_good(self.write("page.txt", "<!doctype html><title>Wool</title>"), "web page")

    def test_address(self):
        result = self.fail_with("import", "https://example.com/news", self.write("good.txt", GOOD))
        self.assertIn("paste it", result.err)
        self.assertEqual(self.succeed("search", "--json", "wool").json["total"], 1)

    def test_pipe(self):
        pipe = self.path("pipe")
        os.mkfifo(pipe)
        self.import_beside_good(pipe, "not a file")

    def test_unreadable_folder(self):
        nobody = 65534
        folder = self.path("locked")
        self.write("locked/inside.txt", GOOD)
        options = {}
        if os.geteuid() == 0:
            # Root may read everything: become somebody else, in a folder of theirs.
            options = {"user": nobody, "group": nobody, "extra_groups": []}
            os.chown(self.dir, nobody, nobody)
            try:
                subprocess.run([PROGRAM, "--version"], check=True, capture_output=True, **options)
            except (OSError, subprocess.CalledProcessError):
                self.skipTest("the program is where only root may run it")
        os.chmod(folder, 0)
        self.addCleanup(os.chmod, folder, 0o700)
        good = self.write("good.txt", GOOD)
        result = self.fail_with("import", "--json", folder, good, **options)
        self.assertIn("no right", result.err)
        self.assertEqual(result.json["articles"], 1)

    def test_nested(self):
        """In a folder, with good files on both sides."""
        self.write("in/a.txt", GOOD)
        self.write("in/b/broken.txt", b"\xff\xfe\xff")
        self.write("in/b/empty.txt", "")
        self.write("in/c.txt", GOOD.replace("wool", "felt"))
        result = self.fail_with("import", "--json", self.path("in"))
        self.assertEqual(result.json["articles"], 2)
        self.assertEqual(len(result.err.splitlines()), 2)


class BadLibrary(Case):
    def setUp(self):
        super().setUp()
        self.succeed("import", SAMPLE)
        self.before = self.succeed("export", "--format", "json", "--what", "articles").out

    def copy(self):
        path = self.path("copy.db")
        shutil.copy(self.library, path)
        return path

    def assert_untouched(self):
        self.assertEqual(self.succeed("export", "--format", "json", "--what", "articles").out, self.before)

    def test_read_only(self):
        # A folder that cannot be written in is the hard case; root can write anywhere.
        if os.geteuid() == 0:
            options = {"user": 65534, "group": 65534, "extra_groups": []}
            os.chmod(self.dir, 0o755)
            try:
                subprocess.run([PROGRAM, "--version"], check=True, capture_output=True, **options)
            except (OSError, subprocess.CalledProcessError):
                self.skipTest("the program is where only root may run it")
        else:
            options = {}
            os.chmod(self.dir, 0o555)
            self.addCleanup(os.chmod, self.dir, 0o755)
        os.chmod(self.library, 0o444)
        good = self.path("good.txt")
        if os.geteuid() == 0:
            self.write("good.txt", GOOD)
        else:
            good = os.path.join(SAMPLE, "japan.txt")

        result = self.fail_with("import", good, **options)
        self.assertIn("library.db", result.err)
        self.assertGreater(self.succeed("search", "--json", "Kazakhstan", **options).json["total"], 0)
        os.chmod(self.library, 0o644)
        if os.geteuid() != 0:
            os.chmod(self.dir, 0o755)
        self.assert_untouched()

    def test_damaged(self):
        path = self.copy()
        with open(path, "r+b") as file:
            file.seek(100)
            file.write(b"\xde\xad\xbe\xef" * 2000)
        size = os.path.getsize(path)
        for words in (["import", os.path.join(SAMPLE, "japan.txt")], ["search", "wool"], ["check"]):
            with self.subTest(words=words):
                result = self.fail_with("--library", path, *words)
                self.assertIn("copy.db", result.err)
        self.assertEqual(os.path.getsize(path), size)

    def test_not_a_library(self):
        for content in (b"This is a letter, and no library at all.\n" * 100, b""):
            path = self.write("letter.db", content)
            with self.subTest(size=len(content)):
                result = self.run_program("--library", path, "search", "wool")
                self.assertEqual(result.status, 1)
                self.assertIn("letter.db", result.err)
                with open(path, "rb") as file:
                    self.assertEqual(file.read(), content)

        other = self.path("other.db")
        with sqlite3.connect(other) as database:
            database.execute("CREATE TABLE letters (text)")
        result = self.fail_with("--library", other, "import", os.path.join(SAMPLE, "japan.txt"))
        self.assertIn("other.db", result.err)

    def test_newer(self):
        path = self.copy()
        with sqlite3.connect(path) as database:
            database.execute("PRAGMA user_version = 9999")
        for words in (["import", os.path.join(SAMPLE, "japan.txt")], ["search", "wool"]):
            with self.subTest(words=words):
                result = self.fail_with("--library", path, *words)
                self.assertIn("newer", result.err)
        with sqlite3.connect(path) as database:
            self.assertEqual(database.execute("PRAGMA user_version").fetchone(), (9999,))

    def test_output_closed(self):
        """A reader that goes away is a failure, not a crash; a full disk is told."""
        if os.path.exists("/dev/full"):
            with open("/dev/full", "wb") as full:
                done = subprocess.run([PROGRAM, "export", "--format", "csv", "--what", "articles"], stdout=full,
                                      stderr=subprocess.PIPE, env={**os.environ, "MONGOLIA_NEWS_LIBRARY": self.library})
                self.assertEqual(done.returncode, 1)
                self.assertNotEqual(done.stderr, b"")
                done = subprocess.run([PROGRAM, "countries"], stdout=full, stderr=subprocess.PIPE,
                                      env={**os.environ, "MONGOLIA_NEWS_LIBRARY": self.library})
                self.assertEqual(done.returncode, 1)
                self.assertNotEqual(done.stderr, b"")


if __name__ == "__main__":
    unittest.main()
