"""One walk through one screen reader: walk.py READER lines|screen LANGUAGE PROGRAM TRANSCRIPT.

Types the walk in line mode or in the full screen, waits after each input until nothing more is said,
writes down what was said, and checks what the walk is there for. Ends with 1 where a check fails."""

import pathlib
import re
import sys
import tempfile

import orca
import terminal

# A hotel's reception in Växjö, two signs, to the outcome, and in line mode out again.
LINES = {
    "sv": ["2\r", "växjö\r", "2\r", "1\r", "6 8\r", "klar\r", "avsluta\r"],
    "en": ["2\r", "växjö\r", "2\r", "1\r", "6 8\r", "done\r", "quit\r"],
}
KEYS = ["2", "växjö\r", "2", "1", "6", "8", "k"]
# The answers that come between the list and the outcome; what each mark is answered with.
LIST, OUTCOME = 3, 5
MARKS = {4: {"sv": "6 ja", "en": "6 yes"}, 5: {"sv": "8 ja", "en": "8 yes"}}
NUMBER, DIGITS = "114 14", "1 1 4, 1 4"
PROMPT = {"sv": "avsluta", "en": "quit"}
MOST_WORDS = 250
ROOT = pathlib.Path(__file__).parents[2]
# Names of keys, and of characters and what stands in a window, that readers say.
OWN = set("arrow ctrl blank bullet dash dot greater horizontal line middle paren slash star umlaut underscore".split())


def words(said):
    """Words as a voice says them: what has a letter or a digit."""
    return sum(any(c.isalnum() for c in word) for text in said for word in text.split())


def before_number(said):
    """What is said of an outcome before its number, or None where that is never said."""
    joined = "\n".join(said)
    place = re.search(r"(?<!\d)" + NUMBER + r"(?!\d)", joined)
    return place and [joined[: place.start()]]


def judge_lines(language, answers):
    """What was counted, and the faults."""
    faults = []
    outcome = answers[OUTCOME]
    before = before_number(outcome)
    if before is None:
        faults.append(f"{NUMBER} is never spoken")
    if not any(DIGITS in text for text in outcome):
        faults.append(f"{DIGITS} is never spoken")
    if not outcome or PROMPT[language] not in outcome[-1]:
        faults.append("the prompt is not said last")
    to_number = sum(words(said) for said in answers[LIST:OUTCOME]) + words(before or outcome)
    if to_number > MOST_WORDS:
        faults.append(f"more than {MOST_WORDS} words from the list to the number")
    told = f"{to_number} words from the list to the number, {words(outcome)} from the outcome to its prompt"
    return told, faults or ["number whole and in digits, prompt last"], not faults


def in_letters(text):
    # A dispatcher that cuts a character in two writes its bytes.
    text = re.sub(r"\\x[0-9a-f]{2}", "", text)
    return [word.lower() for word in re.findall(r"[^\W\d_]{2,}", text)]


def known_words():
    """Every word that the program can write."""
    files = [*ROOT.glob("locales/*/*"), *ROOT.glob("guides/**/*.toml")]
    text = "\n".join(file.read_text(encoding="utf-8") for file in files if file.is_file())
    return {*in_letters(text), *OWN}


def judge_screen(language, answers):
    """What was counted, and the faults: a word that was torn is none that the program can write."""
    known = known_words()
    spoken = [word for said in answers for text in said for word in in_letters(text)]
    # What is typed is spoken as it grows.
    typed = "".join(KEYS)
    torn = sorted({word for word in spoken if word not in known and word not in typed})
    faults = [f"torn: {', '.join(torn)}"] if torn else []
    for nth, mark in MARKS.items():
        if mark[language] not in " ".join(" ".join(answers[nth]).lower().split()):
            faults.append(f"\"{mark[language]}\" is not spoken")
    if before_number(answers[-1]) is None:
        faults.append(f"{NUMBER} is never spoken")
    return f"{len(spoken)} words", faults or ["no word torn, each mark and the number spoken"], not faults


def main():
    reader, front_end, language, program, transcript = sys.argv[1:]
    inputs = LINES[language] if front_end == "lines" else KEYS
    plain = ["--plain"] * (front_end == "lines")
    program = [str(pathlib.Path(program).resolve()), *plain, "-L", language]
    session = orca if reader == "orca" else terminal
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        start, *answers = session.walk(reader, program, inputs, pathlib.Path(folder))
    with open(transcript, "w", encoding="utf-8") as out:
        for text, said in zip(["(start)", *inputs], [start, *answers]):
            print(f"> {text.strip()}   [{words(said)} words]", *said, "", sep="\n", file=out)
    judge = judge_lines if front_end == "lines" else judge_screen
    told, found, passes = judge(language, answers)
    print(f"{reader} {front_end} {language}: {told};", "; ".join(found))
    return 0 if passes else 1


if __name__ == "__main__":
    sys.exit(main())
