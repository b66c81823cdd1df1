"""What the program says of itself and what its manual page and its completion say are the same."""
import os
import re
import subprocess
import unittest

from program import PROGRAM, TOP, Case

MANUAL = os.path.join(TOP, "data", "man", "mongolia-news.1")
COMPLETION = os.path.join(TOP, "data", "completion", "mongolia-news")


class Told(Case):
    def get_verbs(self):
        told = self.succeed("--help").out.split("Verbs:\n")[1].split("\n\n")[0]
        return [line.split()[0] for line in told.splitlines()]

    def get_options(self, *words):
        return set(re.findall(r"^\s+(?:-\w, )?(--[a-z-]+)", self.succeed(*words, "--help").out, re.M))


class Manual(Told):
    def test_every_verb_and_option(self):
        with open(MANUAL, encoding="utf-8") as file:
            page = file.read().split(".Sh VERBS\n")[1].split("\n.El\n")[0]
        verbs = re.split(r"^\.It (?:Xo\n\.)?Cm (?=[a-z])", page, flags=re.M)[1:]
        entries = {re.match(r"[a-z-]+", entry)[0]: entry for entry in verbs}
        self.assertEqual(sorted(entries), sorted(self.get_verbs()))
        for verb, entry in entries.items():
            told = {f"--{name}" for name in re.findall(r"Fl \\-([a-z-]+)", entry)}
            self.assertEqual(told, self.get_options(verb) - {"--help", "--library"}, verb)

    def test_well_formed(self):
        done = subprocess.run(["mandoc", "-T", "lint", "-W", "warning", MANUAL], capture_output=True, check=False)
        self.assertEqual((done.stdout.decode(), done.returncode), ("", 0))


class Completion(Told):
    def complete(self, *words):
        """What a shell offers for the last of the words."""
        # What the shell makes of `--option=value`.
        parts = [part for word in words for part in re.split(r"(=)", word) if part or word == ""]
        if words[-1].endswith("="):
            parts = parts[:-1] + ["="]
        script = f"""
          source {COMPLETION}
          COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
          _mongolia_news
          printf '%s\\n' "${{COMPREPLY[@]}}"
        """
        environment = dict(os.environ, PATH=f"{os.path.dirname(PROGRAM)}:{os.environ['PATH']}",
                           MONGOLIA_NEWS_LIBRARY=self.library)
        done = subprocess.run(["bash", "-c", script, "bash", "mongolia-news", *parts], cwd=self.dir,
                              capture_output=True, env=environment, check=True)
        return done.stdout.decode().split()

    def test_verbs(self):
        self.assertEqual(self.complete(""), self.get_verbs())
        self.assertEqual(self.complete("--library", "x.db", "sea"), ["search"])
        self.assertEqual(self.complete("--library=x.db", "sea"), ["search"])

    def test_options(self):
        for verb in self.get_verbs():
            self.assertEqual(set(self.complete(verb, "--")), self.get_options(verb), verb)
        self.assertEqual(self.complete("trade", "--sc"), ["--scale"])

    def test_values(self):
        self.succeed("import", self.write("a.txt", "The minister of Kazakhstan arrived in Mongolia."))
        self.assertEqual(self.complete("trade", "--country", ""), ["KZ"])
        self.assertEqual(self.complete("trade", "--country=K"), ["KZ"])
        self.assertEqual(self.complete("export", "--format="), ["csv", "json"])
        self.assertEqual(self.complete("import", "--format", "a"), ["agency"])

    def test_files(self):
        self.write("clippings.txt", "")
        self.assertEqual(self.complete("import", "cli"), ["clippings.txt"])


if __name__ == "__main__":
    unittest.main()
