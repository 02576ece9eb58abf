#!/usr/bin/env python3
"""What other search engines find of the same questions on the same pages: first hit and first three.

    cargo build --release --example search_pages
    benches/search_peers.py [QUESTIONS.toml ...]

SQLite FTS5 comes with Python. tantivy (`pip install tantivy`), fzf and rg (from the system) are run where
they are there; what is not is said to be skipped. Each gets title, synonyms and text of a page, in the
language of the question, with its own stemmer where it has one; FTS5 gets Snowball's where it is
installed (`pip install snowballstemmer`), else its own English one.
"""

import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
QUESTIONS = sorted((ROOT / "tests/core/search").glob("questions-*.toml"))
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
SNOWBALL = {"sv": "swedish", "en": "english"}


def tool():
    for profile in ("release", "debug"):
        path = TARGET / profile / "examples/search_pages"
        if path.exists():
            return path
    sys.exit("first: cargo build --release --example search_pages")


def pages():
    lines = subprocess.run([tool()], check=True, capture_output=True, text=True).stdout
    return [json.loads(line) for line in lines.splitlines()]


def text(page):
    parts = [page["title"], page["synonyms"], " ".join(page["numbers"]), page["body"]]
    parts += page["places"] + page["regions"]
    return re.sub(r"\s+", " ", " ".join(parts))


def words(typed):
    return re.findall(r"\w+", typed.lower())


class Vaksam:
    name = "vaksam"

    def __init__(self, _pages, language):
        self.language = language

    def find(self, typed):
        found = subprocess.run([tool(), "find", self.language], input=typed + "\n", text=True,
                               capture_output=True, check=True).stdout
        return found.split()


class Fts5:
    name = "SQLite FTS5"

    def __init__(self, pages, language):
        try:
            import snowballstemmer

            self.stemmer = snowballstemmer.stemmer(SNOWBALL[language])
        except ImportError:
            self.stemmer = None
        self.db = sqlite3.connect(":memory:")
        self.db.execute("create virtual table p using fts5(topic unindexed, title, synonyms, body, "
                        f"tokenize='{'' if self.stemmer else 'porter '}unicode61 remove_diacritics 2')")
        rows = [(p["topic"], *map(self.stem, (p["title"], p["synonyms"], text(p)))) for p in pages]
        self.db.executemany("insert into p values (?, ?, ?, ?)", rows)

    def stem(self, typed):
        return " ".join(self.stemmer.stemWords(words(typed))) if self.stemmer else typed

    def find(self, typed):
        query = " OR ".join(f'"{word}"*' for word in words(self.stem(typed)))
        sql = "select topic from p where p match ? order by bm25(p, 0, 10, 8, 1) limit 5"
        return [row[0] for row in self.db.execute(sql, (query,))]


class Tantivy:
    name = "tantivy"

    def __init__(self, pages, language):
        import tantivy

        analyzer = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
        analyzer = analyzer.filter(tantivy.Filter.lowercase())
        analyzer = analyzer.filter(tantivy.Filter.stemmer(SNOWBALL[language])).build()
        schema = tantivy.SchemaBuilder()
        schema.add_text_field("topic", stored=True, tokenizer_name="raw")
        for field in ("title", "synonyms", "body"):
            schema.add_text_field(field, tokenizer_name="own")
        self.index = tantivy.Index(schema.build())
        self.index.register_tokenizer("own", analyzer)
        writer = self.index.writer()
        for p in pages:
            writer.add_document(tantivy.Document(topic=p["topic"], title=p["title"],
                                                 synonyms=p["synonyms"], body=text(p)))
        writer.commit()
        self.index.reload()

    def find(self, typed):
        searcher = self.index.searcher()
        query = self.index.parse_query(" ".join(words(typed)), ["title", "synonyms", "body"],
                                       field_boosts={"title": 10.0, "synonyms": 8.0})
        return [searcher.doc(at)["topic"][0] for _, at in searcher.search(query, 5).hits]


class Fzf:
    name = "fzf"

    def __init__(self, pages, language):
        if not shutil.which("fzf"):
            raise ImportError("fzf")
        self.lines = "\n".join(f'{p["topic"]}\t{text(p)}' for p in pages)

    def find(self, typed):
        command = ["fzf", "-i", "-f", typed, "--delimiter", "\t", "--nth", "2.."]
        found = subprocess.run(command, input=self.lines, text=True, capture_output=True).stdout
        return [line.split("\t")[0] for line in found.splitlines()[:5]]


class Ripgrep:
    name = "rg -i, any word"

    def __init__(self, pages, language):
        if not shutil.which("rg"):
            raise ImportError("rg")
        self.lines = "\n".join(f'{p["topic"]}\t{text(p)}' for p in pages)

    def find(self, typed):
        command = ["rg", "-i", "-N", "|".join(map(re.escape, words(typed)))]
        found = subprocess.run(command, input=self.lines, text=True, capture_output=True).stdout
        return [line.split("\t")[0] for line in found.splitlines()[:5]]


def main():
    files = [Path(name) for name in sys.argv[1:]] or QUESTIONS
    all_pages = pages()
    for file in files:
        questions = tomllib.loads(file.read_text())["question"]
        print(f"{file.name}: {len(questions)} questions")
        for engine in (Vaksam, Fts5, Tantivy, Fzf, Ripgrep):
            try:
                own = {code: engine([p for p in all_pages if p["language"] == code], code)
                       for code in SNOWBALL}
            except ImportError as missing:
                print(f"  {engine.name:16} skipped: {missing} is not installed")
                continue
            first = among = nothing = 0
            for question in questions:
                best = {topic.replace("county:", "place:") for topic in question.get("first", [])}
                good = best | set(question.get("among", []))
                found = own[question["language"]].find(question["typed"])
                first += bool(found and found[0] in best)
                among += bool(good & set(found[:3]))
                nothing += not found
            print(f"  {engine.name:16} first {first}, among three {among}, nothing {nothing}")


if __name__ == "__main__":
    main()
