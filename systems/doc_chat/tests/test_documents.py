"""Which files are documents, their canonical text, and who may read them."""

import os
from pathlib import Path

import pytest

from doc_chat.documents import Document, read_folder
from doc_chat.errors import DocChatError


def read(folder: Path, **files: bytes) -> tuple[dict[str, Document], dict[str, str]]:
    for name, data in files.items():
        (folder / name.replace("__", ".")).write_bytes(data)
    documents, skipped = read_folder(folder)
    return {one.id: one for one in documents}, {one.file: one.why for one in skipped}


def test_the_text_has_no_byte_order_mark_and_one_kind_of_line_end(tmp_path: Path):
    documents, _ = read(tmp_path, a__md=b"\xef\xbb\xbfone\r\ntwo\rthree\n")
    assert documents["a.md"].text == "one\ntwo\nthree\n"


def test_only_markdown_and_text_count_and_neither_hidden_files_nor_links(tmp_path: Path):
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "a.md").write_text("x")
    (tmp_path / "sub.md").mkdir()
    (tmp_path / "sub.md" / "b.txt").write_text("x")
    for name in (".c.md", "d.html", "e.MD", "md", "f.md"):
        (tmp_path / name).write_text("x")
    os.symlink(tmp_path / "f.md", tmp_path / "g.md")
    os.symlink(tmp_path / "sub.md", tmp_path / "h")
    documents, skipped = read_folder(tmp_path)
    assert [one.id for one in documents] == ["f.md", "sub.md/b.txt"] and skipped == []


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"caf\xe9", "UTF-8"),
        (b"a\0b", "null"),
        (b"---\ntitle: x\n", "closing"),
        (b"---", "closing"),
    ],
)
def test_what_cannot_be_a_document_is_skipped_and_says_why(tmp_path: Path, data: bytes, why: str):
    documents, skipped = read(tmp_path, a__md=data, b__md=b"fine")
    assert list(documents) == ["b.md"] and why in skipped["a.md"]


def test_an_empty_file_is_a_document(tmp_path: Path):
    assert read(tmp_path, a__md=b"")[0]["a.md"].text == ""


@pytest.mark.parametrize(
    ("front", "groups", "readable"),
    [
        (b"", [], True),
        (b"---\ntitle: x\n---\n", [], True),
        (b"---\nreaders: sales, board\n---\n", ["board"], True),
        (b"---\nreaders: sales, board\n---", ["sales"], True),
        (b"---\nreaders: sales\n---\n", ["Sales"], False),
        (b"---\nreaders:\n---\n", ["sales", ""], False),
        (b"\n---\nreaders: sales\n---\n", [], True),
    ],
)
def test_readers_of_the_front_matter_decide(tmp_path, front, groups, readable):
    document = read(tmp_path, a__md=front + b"text")[0]["a.md"] if front[-1:] != b"-" else None
    document = document or read(tmp_path, a__md=front)[0]["a.md"]
    assert document.readable_by(groups) is readable


def test_a_missing_folder_is_one_sentence(tmp_path: Path):
    with pytest.raises(DocChatError, match="no folder"):
        read_folder(tmp_path / "nowhere")
