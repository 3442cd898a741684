def make_server():
    """Return a function that takes a request as bytes and returns the response as bytes."""
    notes = {}

    def handle(request):
        # TODO: take the request apart, ask the questions of the lesson, build the response
        return b"HTTP/1.1 200 OK\r\n\r\n"

    return handle
