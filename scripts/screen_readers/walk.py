"""One walk in line mode through one screen reader: walk.py READER LANGUAGE PROGRAM TRANSCRIPT.

Types the lines of the walk, waits after each until nothing more is said, writes down what was said, and
checks what the walk is there for. Ends with 1 where a check fails."""

import pathlib
import re
import sys
import tempfile

import orca
import terminal

# A hotel's reception in Växjö, two signs, to the outcome, and out again.
LINES = {
    "sv": ["2", "växjö", "2", "1", "6 8", "klar", "avsluta"],
    "en": ["2", "växjö", "2", "1", "6 8", "done", "quit"],
}
# The answers that come between the list and the outcome.
LIST, OUTCOME = 3, 5
NUMBER, DIGITS = "114 14", "1 1 4, 1 4"
PROMPT = {"sv": "avsluta", "en": "quit"}
MOST_WORDS = 250


def words(said):
    """Words as a voice says them: what has a letter or a digit."""
    return sum(any(c.isalnum() for c in word) for text in said for word in text.split())


def before_number(said):
    """What is said of an outcome before its number, or None where that is never said."""
    joined = "\n".join(said)
    place = re.search(r"(?<!\d)" + NUMBER + r"(?!\d)", joined)
    return place and [joined[: place.start()]]


def judge(language, answers):
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
    return to_number, words(outcome), faults


def main():
    reader, language, program, transcript = sys.argv[1:]
    program = [str(pathlib.Path(program).resolve()), "--plain", "-L", language]
    session = orca if reader == "orca" else terminal
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        start, *answers = session.walk(reader, program, LINES[language], pathlib.Path(folder))
    with open(transcript, "w", encoding="utf-8") as out:
        for line, said in zip(["(start)", *LINES[language]], [start, *answers]):
            print(f"> {line}   [{words(said)} words]", *said, "", sep="\n", file=out)
    to_number, to_prompt, faults = judge(language, answers)
    print(
        f"{reader} {language}: {to_number} words from the list to the number,"
        f" {to_prompt} from the outcome to its prompt;",
        "; ".join(faults) or "number whole and in digits, prompt last",
    )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
