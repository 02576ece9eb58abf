"""yasr and fenrir, which run a program in a terminal of their own."""

import os
import pathlib
import re
import shlex
import stat

import pexpect
from spoken import Log

SIZE = (24, 80)
# Speaks the protocol of an Emacspeak server to its log: `q {what to say}`.
SERVER = """#!/usr/bin/python3
import re, sys
for line in sys.stdin.buffer:
    text = line.decode("utf-8", "backslashreplace").strip()
    said = re.match(r"(?:q|tts_say|l) \\{?(.*?)\\}?$", text)
    if said:
        open(LOG, "a", encoding="utf-8").write(said[1] + "\\n")
"""
SAY = """#!/bin/sh
printf '%s\\n' "$1" | tr '\\n' ' ' >> LOG
echo >> LOG
"""


def script(path, text, log):
    path.write_text(text.replace("LOG", shlex.quote(str(log)) if text is SAY else repr(str(log))))
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def yasr(folder, log, program):
    server = script(folder / "server", SERVER, log)
    settings = pathlib.Path("/etc/yasr/yasr.conf").read_text(encoding="utf-8", errors="replace")
    settings = re.sub(r"(?m)^synthesizer=.*", "synthesizer=emacspeak server", settings)
    settings = re.sub(r"(?m)^synthesizer port=.*", f"synthesizer port=|{server}", settings)
    (folder / "yasr.conf").write_text(settings)
    return "yasr", ["-C", str(folder / "yasr.conf"), "--", *program]


def fenrir(folder, log, program):
    say = script(folder / "say", SAY, log)
    options = [
        "speech#driver=genericDriver",
        "sound#enabled=False",
        f"speech#genericSpeechCommand={say} fenrirText",
        "general#shell=" + shlex.join(program),
    ]
    settings = "/etc/fenrirscreenreader/settings/settings-pty.conf"
    return "fenrir", ["-e", "-s", settings, "-o", ";".join(options)]


def walk(reader, program, inputs, folder):
    """What is said at the start and after each input; `\\r` in it is Enter."""
    log = Log(folder / "said")
    command, arguments = {"yasr": yasr, "fenrir": fenrir}[reader](folder, log.path, program)
    env = dict(os.environ, TERM="linux", LANG="C.UTF-8", LC_ALL="C.UTF-8", HOME=str(folder))
    child = pexpect.spawn(command, arguments, env=env, dimensions=SIZE, encoding="utf-8")

    def read():
        try:
            child.read_nonblocking(65536, 0.1)
        except (pexpect.TIMEOUT, pexpect.EOF):
            pass

    answers = [log.answer(read)]
    for text in inputs:
        child.send(text)
        answers.append(log.answer(read))
    child.close(force=True)
    return answers
