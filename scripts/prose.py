#!/usr/bin/env python3
"""What a machine can count in the words of locales/, beside what `vaksam lint` reports.

    scripts/prose.py sentences   the length of sentences in running text, in each language
    scripts/prose.py spelling    words that hunspell does not know, in each language

Ends with 1 where a language with limits is outside them, or where a word is unknown. Words that are
right and that no dictionary has stand in locales/<language>/spelling.txt, sorted, one a line.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

LOCALES = Path(__file__).resolve().parent.parent / "locales"

# Mean words of a sentence, at least and at most, and the largest share with five words or fewer: less
# is choppy, more is heavy.
LIMITS = {"sv": (9, 14, 0.20), "en": (9, 14, 0.20)}
SHORT = 5

DICTIONARIES = {"sv": "sv_SE", "en": "en_GB"}

# Files and parts that are no running text: for authors and the command line, rows of contacts, what is
# said aloud line by line, lists, labels, chips, and words to search by.
FILES = {"cli.ftl", "contacts.ftl", "counties.ftl", "diagnostics.ftl", "paper.ftl", "say.ftl"}
SPOKEN = re.compile(r"(card|recipient)-")
FRAGMENTS = re.compile(
    r"(about|ask|bar|basis|brief|dont|duty|hours|item|maybe|now|opening|ordinary|past|search|want|who)\b"
)

ENTRY = re.compile(r"-?([a-zA-Z][\w-]*) = ?(.*)")
ATTRIBUTE = re.compile(r" +\.([\w-]+) = ?(.*)")


def texts(language):
    """Every text of a language: file, id, attribute or "", and the text as a reader sees it."""
    for path in sorted((LOCALES / language).glob("*.ftl")):
        found = []
        for line in path.read_text(encoding="utf-8").splitlines():
            if entry := ENTRY.fullmatch(line):
                found.append([entry[1], "", entry[2]])
            elif (attribute := ATTRIBUTE.fullmatch(line)) and found:
                found.append([found[-1][0], attribute[1], attribute[2]])
            elif line.startswith(" ") and found:
                found[-1][2] += "\n" + line.strip()
        for name, attribute, text in found:
            yield path.name, name, attribute, shown(text)


def shown(text):
    """Without braces: of a choice the default, of what is filled in a figure that no rule counts."""
    while brace := re.search(r"\{[^{}]*\}", text):
        text = text[: brace.start()] + filled(brace[0]) + text[brace.end() :]
    return text


def filled(brace):
    if "->" in brace:
        variants = re.findall(r"(\*?)\[[^\]]*\] *(.*)", brace.rstrip("}"))
        return next((text.strip() for default, text in variants if default), "0")
    quoted = re.fullmatch(r'\{ *"(.*)" *\}', brace)
    return quoted[1] if quoted else "0"


def variants(language):
    """Like `texts`, but every variant of a choice, for the spelling."""
    for path in sorted((LOCALES / language).glob("*.ftl")):
        searched = False
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line.startswith("   "):
                searched = False
            if attribute := ATTRIBUTE.fullmatch(line):
                searched = attribute[1] == "search"
            if line.startswith("#") or searched:
                continue
            line = re.sub(r"^-?[a-zA-Z][\w-]* =|^ +\.[\w-]+ =|^ +\*?\[[^\]]*\]", "", line)
            line = re.sub(r"\{[^{}]*->|\{[^{}]*\}", " ", line)
            yield path.name, line


def sentences(text):
    parts = re.split(r"(?<=[.!?])[\"”’)]*\s+(?=[\"“”‘(]*[A-ZÅÄÖ0-9])", text)
    return [len(words) for part in parts if (words := re.findall(r"\S*\w\S*", part))]


def is_running(file, name, attribute, text):
    return (
        file not in FILES
        and not SPOKEN.match(name)
        and not FRAGMENTS.match(attribute)
        and "____" not in text
        and re.search(r"[.!?][\"”’)]*$", text.strip()) is not None
    )


def languages():
    return sorted(path.parent.name for path in LOCALES.glob("*/language.toml"))


def measure():
    is_within = True
    for language in languages():
        found = [n for text in texts(language) if is_running(*text) for n in sentences(text[3])]
        mean = sum(found) / max(len(found), 1)
        short = sum(n <= SHORT for n in found) / max(len(found), 1)
        verdict = ""
        if limits := LIMITS.get(language):
            least, most, share = limits
            fits = least <= mean <= most and short <= share
            verdict = f"; {'within' if fits else 'OUTSIDE'} {least} to {most} and {share:.0%}"
            is_within &= fits
        print(
            f"{language}: {len(found)} sentences of running text, {mean:.1f} words on average,"
            f" {short:.1%} of {SHORT} words or fewer{verdict}"
        )
    return is_within


def spelling():
    is_right = True
    for language in languages():
        dictionary = DICTIONARIES.get(language)
        if not dictionary or not has_dictionary(dictionary):
            print(f"{language}: skipped, hunspell with a dictionary of it is not installed")
            continue
        where = {}
        for file, line in variants(language):
            # Options, commands in capitals and names of files are no words.
            line = re.sub(r"--?[a-z][\w-]*|\S+\.(ftl|html|json|md|org|se|toml|txt)\b|https?:\S+", " ", line)
            for word in re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)*", line):
                where.setdefault(re.sub("['’]s$", "", word), file)
        known, misspelt = own_words(language), set(asked_of(dictionary, where))
        unknown, needless = sorted(misspelt - known), sorted(known - misspelt)
        for word in unknown:
            print(f"{language}: {word} ({where.get(word, 'part of a word')})")
        for word in needless:
            print(f"{language}: {word} stands in spelling.txt and needs not")
        is_right &= not unknown and not needless
        print(f"{language}: {len(where)} words, {len(unknown)} unknown")
    return is_right


def has_dictionary(dictionary):
    if not shutil.which("hunspell"):
        return False
    tried = subprocess.run(
        ["hunspell", "-d", dictionary, "-l"], input="", text=True, capture_output=True, check=False
    )
    return tried.returncode == 0


def asked_of(dictionary, words):
    asked = ["hunspell", "-d", dictionary, "-i", "utf-8", "-l"]
    # What it does not know it says again.
    told = subprocess.run(
        asked, input="\n".join(words), text=True, capture_output=True, check=True, encoding="utf-8"
    )
    return told.stdout.split()


def own_words(language):
    path = LOCALES / language / "spelling.txt"
    words = path.read_text(encoding="utf-8").split() if path.exists() else []
    if words != sorted(set(words)):
        sys.exit(f"{path.name} of {language} is not sorted, or has a word twice")
    return set(words)


if __name__ == "__main__":
    tasks = {"sentences": measure, "spelling": spelling}
    task = tasks.get(" ".join(sys.argv[1:]))
    if not task:
        sys.exit(__doc__)
    sys.exit(0 if task() else 1)
