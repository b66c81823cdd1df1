"""program: runs the real program on a library in a folder of its own."""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

PROGRAM = os.path.abspath(sys.argv.pop(1))
HERE = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.dirname(os.path.dirname(HERE))
SAMPLE = os.path.join(TOP, "data", "sample")
SHARED = os.path.join(os.path.dirname(TOP), "shared")


class Result:
    def __init__(self, done):
        self.status = done.returncode
        self.out = done.stdout.decode("utf-8")
        self.err = done.stderr.decode("utf-8")

    @property
    def json(self):
        return json.loads(self.out, parse_constant=lambda name: exec(f"raise ValueError({name!r})"))


class Case(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.dir = tempfile.mkdtemp(prefix="mn-cli-")
        self.addCleanup(shutil.rmtree, self.dir, ignore_errors=True)
        self.library = self.path("library.db")

    def path(self, name):
        return os.path.join(self.dir, name)

    def write(self, name, content):
        path = self.path(name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    def run_program(self, *arguments, stdin=b"", env=None, **options):
        """No display, no settings, no data of the user's: only what the test gives."""
        environment = {
            name: value
            for name, value in os.environ.items()
            if name not in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")
        }
        environment["MONGOLIA_NEWS_LIBRARY"] = self.library
        environment["XDG_DATA_HOME"] = self.path("data-home")
        environment.update(env or {})
        return Result(
            subprocess.run(
                [PROGRAM, *arguments], input=stdin, capture_output=True, env=environment, timeout=120, **options
            )
        )

    def succeed(self, *arguments, **options):
        result = self.run_program(*arguments, **options)
        self.assertEqual(result.err, "")
        self.assertEqual(result.status, 0)
        return result

    def fail_with(self, *arguments, **options):
        """Not done: one or more sentences on standard error, exit status 1."""
        result = self.run_program(*arguments, **options)
        self.assertEqual(result.status, 1, result.err)
        for line in result.err.splitlines():
            self.assertRegex(line, r"^mongolia-news: .+\.$")
        self.assertNotEqual(result.err, "")
        return result

    def misuse(self, *arguments, **options):
        result = self.run_program(*arguments, **options)
        self.assertEqual(result.status, 2, result.err)
        self.assertEqual(result.out, "")
        self.assertIn("--help", result.err)
        return result


def shared(*names):
    """A file beside the checkout, or a skipped test."""
    path = os.path.join(SHARED, *names)
    if not os.path.exists(path):
        raise unittest.SkipTest(f"../shared/{'/'.join(names)} is not here")
    return path


def load_lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]
