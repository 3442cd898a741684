from fastapi import FastAPI

app = FastAPI()
kept = {}


@app.post("/double")
def double(body: dict):
    return {"value": 2 * body["value"]}


@app.get("/visits")
def visits():
    kept["n"] = kept.get("n", 0) + 1
    return {"n": kept["n"]}


@app.get("/word")
def word():
    return {"word": None}
