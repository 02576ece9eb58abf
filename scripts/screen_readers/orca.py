"""Orca over a terminal window on a display that nobody sees; Speech Dispatcher's generic module takes
down what is said."""

import os
import pathlib
import shlex
import stat
import subprocess
import time

from spoken import Log

DISPATCHER = """LogLevel 3
LogDir "{folder}"
DefaultModule logger
AudioOutputMethod "alsa"
SymbolsPreproc "char"
SymbolsPreprocFile "symbols.dic"
SymbolsPreprocFile "orca.dic"
SymbolsPreprocFile "orca-chars.dic"
AddModule "logger" "sd_generic" "{modules}/logger.conf"
"""
MODULE = """GenericExecuteSynth "{say} '$DATA'"
GenericLanguage "en" "en" "utf-8"
AddVoice "en" "MALE1" "en"
DefaultVoice "en"
"""
# Within a bus of its own, which ends with it.
DESKTOP = """gsettings set org.gnome.desktop.interface toolkit-accessibility true
metacity &
/usr/libexec/at-spi-bus-launcher --launch-immediately &
sleep 2
speech-dispatcher -s -t 0 &
sleep 3
orca --replace &
sleep 10
touch {folder}/ready
xfce4-terminal --disable-server --geometry=80x24 -T vaksam -x {run} &
sleep 600
"""


def write(path, text, is_program=False):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    if is_program:
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def desktop(folder, program, display):
    log = Log(folder / "said")
    say = write(folder / "say", f"#!/bin/sh\nprintf '%s\\n' \"$1\" >> {log.path}\n", True)
    run = write(folder / "run", f"#!/bin/sh\nexec {shlex.join(program)}\n", True)
    modules = folder / ".config/speech-dispatcher/modules"
    write(modules / "logger.conf", MODULE.format(say=say))
    write(modules.parent / "speechd.conf", DISPATCHER.format(folder=folder, modules=modules))
    # The generic module wants a device to open.
    write(folder / ".asoundrc", "pcm.!default { type null }\nctl.!default { type null }\n")
    inner = write(folder / "desktop", DESKTOP.format(folder=folder, run=run))
    (folder / "run.d").mkdir(mode=0o700)
    env = dict(
        os.environ,
        HOME=str(folder),
        DISPLAY=display,
        XDG_RUNTIME_DIR=str(folder / "run.d"),
        LANG="C.UTF-8",
        GTK_MODULES="gail:atk-bridge",
    )
    return log, env, ["dbus-run-session", "--", "bash", str(inner)]


def until(is_so, seconds=60):
    end = time.monotonic() + seconds
    while not is_so() and time.monotonic() < end:
        time.sleep(0.2)


def walk(_, program, inputs, folder):
    """What is said at the start and after each input; `\\r` in it is Enter."""
    number = next(n for n in range(70, 99) if not pathlib.Path(f"/tmp/.X11-unix/X{n}").exists())
    log, env, command = desktop(folder, program, f":{number}")
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    screen = ["Xvfb", f":{number}", "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(screen, **quiet)
    until(pathlib.Path(f"/tmp/.X11-unix/X{number}").exists)
    session = subprocess.Popen(command, env=env, start_new_session=True, **quiet)
    try:
        until((folder / "ready").exists)
        time.sleep(4)
        answers = [log.answer()]
        for text in inputs:
            keys = [["type", "--delay", "60", text.rstrip("\r")]]
            keys += [["key", "Return"]] * text.endswith("\r")
            for key in keys:
                subprocess.run(["xdotool", *key], env=env, check=True)
            answers.append(log.answer())
    finally:
        os.killpg(session.pid, 15)
        server.terminate()
    return answers
