FROM registry.example:5000/mirror/python:3.12-alpine@sha256:0f3c
COPY ./requirements.txt /tmp/
RUN adduser -D -u 4000 runner && pip install --no-cache-dir --requirement=/tmp/requirements.txt
COPY app/ /home/runner/app/
WORKDIR /home/runner/
COPY model model
ENV PORT=8000 UVICORN_HOST=0.0.0.0
HEALTHCHECK --interval=10s CMD wget -q -O /dev/null http://127.0.0.1:$PORT/health
USER runner
CMD exec uvicorn app.main:app --port $PORT
