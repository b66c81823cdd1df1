"""driver: start the program and use its window as a person with a screen reader and a mouse would.

    from driver import App
    with App(program, "--library", path) as app:
        app.click(app.wait("entry", "Search*"))
        app.type("wool")
        app.wait("label", "3 articles")

Roles are AT-SPI's; names are glob patterns. Runs inside with-display. GTK 4.8 and later differ in
some role names: "button" also finds "push button", "grouping" also "panel".
"""
import fnmatch
import os
import re
import signal
import subprocess
import time

# Warnings are fatal to the program under test, not to libatspi in this one; GLib reads it when it is loaded.
fatal = os.environ.pop("G_DEBUG", None)
import gi  # noqa: E402

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

if fatal:
    os.environ["G_DEBUG"] = fatal

# A program that is just starting makes libatspi warn; asking again is all there is to do.
GLib.log_set_handler("dbind", GLib.LogLevelFlags.LEVEL_WARNING, lambda *_: None, None)
# Without a main loop libatspi's cache would go stale.
Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)

OTHER_ROLE = {"button": "push button", "grouping": "panel"}
FRAMES = (Atspi.Role.FRAME, Atspi.Role.DIALOG, Atspi.Role.WINDOW, Atspi.Role.ALERT)


class Missing(AssertionError):
    """What a test waited for did not come."""


def walk(node, seen=None):
    """The node and all below it, in order. While GTK builds widgets a child can be its own ancestor."""
    seen = {node} if seen is None else seen
    yield node
    for i in range(max(0, node.get_child_count())):
        child = node.get_child_at_index(i)
        if child is not None and child not in seen:
            seen.add(child)
            yield from walk(child, seen)


def text_of(node):
    if "Text" in node.get_interfaces():
        return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))
    return node.get_name()


def has_state(node, state):
    return node.get_state_set().contains(getattr(Atspi.StateType, state.upper()))


def is_drawn(node):
    """Rows that a list keeps ready beyond its edge have no size."""
    box = Atspi.Component.get_extents(node, Atspi.CoordType.WINDOW)
    return box.width > 0 and box.height > 0


class App:
    def __init__(self, program, *args, patience=30):
        self.command = [program, *args]
        self.patience = patience
        self.process = None
        self.root = None

    def __enter__(self):
        self.process = subprocess.Popen(self.command)
        self.root = self.until(self._find_root, "the program on the bus")
        self.until(lambda: self.windows(), "a window")
        return self

    def __exit__(self, *exception):
        """The program must leave in good order: leaks and crashes count."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            status = self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise
        if exception[0] is None and status != 0:
            raise AssertionError(f"the program ended with status {status}")

    def _find_root(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the program ended at once, with status {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child is not None and child.get_process_id() == self.process.pid:
                child.set_cache_mask(Atspi.Cache.NONE)
                return child
        return None

    def until(self, test, what):
        """What test() gives as soon as it is true."""
        end = time.monotonic() + self.patience
        while True:
            try:
                result = test()
            except GLib.Error:
                result = None
            if result:
                return result
            if time.monotonic() > end:
                raise Missing(f"waited {self.patience} s for {what}")
            time.sleep(0.05)

    def find(self, role, name="*", root=None):
        self.root.clear_cache()
        roles = {role, OTHER_ROLE.get(role, role)}
        found = []
        for node in walk(root or self.root):
            try:
                if node.get_role_name() in roles and fnmatch.fnmatchcase(node.get_name() or "", name):
                    found.append(node)
            except GLib.Error:
                pass  # it went away while we looked
        return found

    def wait(self, role, name="*", root=None, drawn=True):
        """The first node of that role and name that is on the screen."""
        return self.until(
            lambda: next((n for n in self.find(role, name, root) if not drawn or is_drawn(n)), None),
            f"{role} '{name}'")

    def wait_gone(self, role, name="*"):
        self.until(lambda: not [n for n in self.find(role, name) if is_drawn(n)],
                   f"{role} '{name}' to go")

    def windows(self):
        return [self.root.get_child_at_index(i) for i in range(self.root.get_child_count())]

    def act(self, node, action=None):
        """Runs an action of the node, the first by default. A button's takes 250 ms to show."""
        names = [node.get_action_name(i) for i in range(Atspi.Action.get_n_actions(node))]
        assert names, f"'{node.get_name()}' has no action"
        Atspi.Action.do_action(node, names.index(action) if action else 0)

    def set_text(self, entry, text):
        Atspi.EditableText.set_text_contents(entry, text)

    def centre(self, node):
        """The middle of the node on the screen. GTK tells places in the window only, so X is asked
        where the window is; GTK's own invisible border is what it has more than the frame."""
        frame = node
        while frame.get_role() not in FRAMES:
            frame = frame.get_parent()
        outer = Atspi.Component.get_extents(frame, Atspi.CoordType.WINDOW)
        box = Atspi.Component.get_extents(node, Atspi.CoordType.WINDOW)
        windows = self.xdotool("search", "--onlyvisible", "--pid", str(self.process.pid)).split()
        for window in windows:
            if self.xdotool("getwindowname", window).strip() != frame.get_name():
                continue
            info = subprocess.run(["xwininfo", "-id", window], capture_output=True, text=True,
                                  check=True).stdout
            place = {key: int(value) for key, value in
                     re.findall(r"(Absolute upper-left [XY]|Width|Height): +(-?\d+)", info)}
            left = place["Absolute upper-left X"] + (place["Width"] - outer.width) // 2 - outer.x
            top = place["Absolute upper-left Y"] + (place["Height"] - outer.height) // 2 - outer.y
            return left + box.x + box.width // 2, top + box.y + box.height // 2
        raise Missing(f"the X window of '{frame.get_name()}'")

    def click(self, node, button=1, times=1):
        x, y = self.centre(node)
        self.xdotool("mousemove", str(x), str(y), "sleep", "0.1", "click", "--repeat", str(times),
                     "--delay", "80", str(button))

    def key(self, *keys):
        for key in keys:
            self.xdotool("key", key)
            time.sleep(0.05)

    def type(self, text):
        self.xdotool("type", "--delay", "20", text)

    @staticmethod
    def xdotool(*args):
        return subprocess.run(["xdotool", *args], capture_output=True, text=True, timeout=30,
                              check=False).stdout
