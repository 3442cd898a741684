"""`python -m doc_chat`."""

from doc_chat.cli import main

main()
