#!/usr/bin/env python3
"""Builds the page in a browser: one file with the program, its content and its words, and a folder for
whoever serves it. The same source gives the same bytes.

    scripts/web.py [FOLDER]     default: target/web

writes FOLDER/vaksam.html, which opens from a stick, and FOLDER/site/, which also works from a phone's
home screen. Needs cargo and `rustup target add wasm32-unknown-unknown`."""

import base64
import gzip
import hashlib
import html
import os
import re
import shutil
import string
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "web" / "page"
TARGET = "wasm32-unknown-unknown"
# What a phone on a slow network or a small stick can take.
MOST_BYTES = 1_500_000
LANGUAGES = ["sv", "en"]
# Those of RFC 1924 but for the one that could end a script.
ALPHABET = string.digits + string.ascii_uppercase + string.ascii_lowercase + "!#$%&()*+-;,=>?@^_`{|}~"


def build() -> Path:
    """The module, without the paths of this machine."""
    cargo_home = os.environ.get("CARGO_HOME", str(Path.home() / ".cargo"))
    flags = [f"--remap-path-prefix={cargo_home}=cargo", f"--remap-path-prefix={ROOT}=vaksam"]
    environment = {**os.environ, "RUSTFLAGS": " ".join(flags)}
    command = ["cargo", "build", "--locked", "--package", "vaksam-web", "--lib"]
    command += ["--profile", "web", "--target", TARGET]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)
    folder = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    return folder / TARGET / "web" / "vaksam_web.wasm"


def numbers() -> dict[str, str]:
    contacts = tomllib.loads((ROOT / "guides" / "contacts.toml").read_text("utf-8"))
    rows = [row for rows in contacts.values() if isinstance(rows, list) for row in rows]
    return {row["id"]: row["number"] for row in rows if "number" in row}


def words(identifier: str) -> str:
    """What the page says before or without the program, in each language, escaped."""
    said = []
    for language in LANGUAGES:
        text = (ROOT / "locales" / language / "ui.ftl").read_text("utf-8")
        found = re.search(rf"^{identifier} = (.+)$", text, re.MULTILINE)
        if not found:
            sys.exit(f"{identifier} is not among the words of {language}")
        known = numbers()
        spoken = re.sub(r'\{ PHONE\("([^"]+)"\) \}', lambda one: known[one[1]], found[1])
        said.append(f'<p lang="{language}">{html.escape(spoken)}</p>')
    return "".join(said)


def digest(text: str) -> str:
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"


def fill(template: str, parts: dict[str, str]) -> str:
    return re.sub(r"@(\w+)@", lambda one: parts[one[1]], template)


def pack(module: bytes) -> tuple[str, int]:
    """The module as text: base 85 takes a quarter more than bytes, base 64 a third."""
    packed = gzip.compress(module, 9, mtime=0)
    return base64.b85encode(packed, pad=True).decode().replace("<", ","), len(packed)


def page(module: bytes, links: str, more_policy: list[str], more_script: str) -> str:
    style = (PAGE / "page.css").read_text("utf-8")
    script = (PAGE / "page.js").read_text("utf-8") + more_script
    script = script.replace("@alphabet@", ALPHABET)
    program, length = pack(module)
    policy = [
        "default-src 'none'",
        f"script-src {digest(script)} 'wasm-unsafe-eval'",
        f"style-src {digest(style)}",
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'",
        *more_policy,
    ]
    parts = {
        "policy": "; ".join(policy),
        "links": links,
        "style": style,
        "script": script,
        "program": program,
        "bytes": str(length),
        "noscript": words("ui-web-noscript"),
        "old": words("ui-web-old"),
        "fault": words("ui-web-fault"),
    }
    return fill((PAGE / "shell.html").read_text("utf-8"), parts)


def site(module: bytes, folder: Path) -> None:
    """The page with what lets a phone keep it."""
    folder.mkdir()
    links = '<link rel="manifest" href="manifest.webmanifest">'
    policy = ["manifest-src 'self'", "worker-src 'self'"]
    text = page(module, links, policy, (PAGE / "site.js").read_text("utf-8"))
    (folder / "index.html").write_text(text, "utf-8")
    # A phone fetches anew what has another version.
    version = hashlib.sha256(text.encode()).hexdigest()[:16]
    worker = (PAGE / "worker.js").read_text("utf-8")
    (folder / "worker.js").write_text(fill(worker, {"version": version}), "utf-8")
    for name in ["manifest.webmanifest", "icon.svg"]:
        shutil.copyfile(PAGE / name, folder / name)


def main() -> None:
    folder = os.environ.get("CARGO_TARGET_DIR", ROOT / "target")
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(folder) / "web"
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    module = build().read_bytes()
    file = out / "vaksam.html"
    file.write_text(page(module, "", [], ""), "utf-8")
    site(module, out / "site")
    size = file.stat().st_size
    print(f"{file}: {size:,} bytes, of which the module {len(module):,} before it is packed")
    print(f"sha256 {hashlib.sha256(file.read_bytes()).hexdigest()}")
    if size > MOST_BYTES:
        sys.exit(f"more than {MOST_BYTES:,} bytes")


if __name__ == "__main__":
    main()
