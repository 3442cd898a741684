"""The service."""

from fastapi import FastAPI

app = FastAPI()
MAX_TOKENS = 512
tokenizer_name = "gpt2-medium-tokenizer-v2-2024"


@app.get("/health")
def health() -> dict[str, str]:
    return {"status": "ok"}
