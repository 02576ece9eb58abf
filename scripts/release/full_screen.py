#!/usr/bin/env python3
"""Starts a program in a terminal of its own, presses keys, leaves, and looks whether all went well.

    full_screen.py PROGRAM [ARGUMENT...]

Ends with 0 where it drew, took the keys, left with 0 and gave the terminal back.
"""

import fcntl
import os
import pty
import select
import struct
import sys
import termios
import time

START_SECONDS = 60  # an emulator on a busy machine
QUIET_SECONDS = 1.5  # nothing more is drawn
DOWN, LEAVE = b"\x1b[B", b"\x18"
ENTERS, LEAVES = b"\x1b[?1049h", b"\x1b[?1049l"


def read(terminal, patience):
    """What comes until nothing more does, begun within so many seconds, and whether the program has
    closed the terminal."""
    come = b""
    while select.select([terminal], [], [], QUIET_SECONDS if come else patience)[0]:
        try:
            part = os.read(terminal, 65536)
        except OSError:
            part = b""
        if not part:
            return come, True
        come += part
    return come, False


def main(command):
    child, terminal = pty.fork()
    if child == 0:
        os.environ["TERM"] = "xterm-256color"
        os.execvp(command[0], command)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    first, ended = wait_for_page(terminal)
    if ended or not first:
        return "nothing was drawn"
    os.write(terminal, DOWN)
    moved, ended = read(terminal, START_SECONDS)
    if ended or not moved:
        return "a key did nothing"
    os.write(terminal, LEAVE)
    last, _ = read(terminal, START_SECONDS)
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            if os.waitstatus_to_exitcode(status) != 0:
                return f"it left with {os.waitstatus_to_exitcode(status)}"
            if ENTERS in first and LEAVES not in last:
                return "it left the terminal in the other screen"
            return None
        more, _ = read(terminal, 0.2)
        last += more
    return "the leave key is dead"


def wait_for_page(terminal):
    """All that is drawn until the page stands."""
    deadline = time.monotonic() + START_SECONDS
    drawn, ended = b"", False
    while not ended and time.monotonic() < deadline:
        part, ended = read(terminal, QUIET_SECONDS)
        drawn += part
        if len(drawn) > 500 and not part:
            break
    return drawn, ended


if __name__ == "__main__":
    fault = main(sys.argv[1:])
    if fault:
        sys.exit(f"full_screen: {fault}")
