# all: FAIL got 500 | got (500 | got None | did not finish | used more than
"""An answer whose body never ends, and is kept until it does."""


async def app(scope, receive, send):
    if scope["type"] == "http":
        await send({"type": "http.response.start", "status": 200, "headers": []})
        while True:
            await send({"type": "http.response.body", "body": b"[" * 2**24, "more_body": True})
