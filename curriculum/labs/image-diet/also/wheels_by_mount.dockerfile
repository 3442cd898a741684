FROM python:3.12-bookworm AS wheels
WORKDIR /build
COPY requirements.txt .
RUN pip wheel --wheel-dir /wheels -r requirements.txt

FROM python:3.12-slim-bookworm
RUN --mount=type=cache,target=/var/lib/apt/lists \
    apt-get update && apt-get install -y libgomp1
RUN --mount=type=bind,from=wheels,source=/wheels,target=/wheels \
    pip install --no-cache-dir --no-index /wheels/*.whl
WORKDIR /srv
COPY app app
COPY model model
CMD exec uvicorn app.main:app --host 0.0.0.0
