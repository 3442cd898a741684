ARG VERSION=3.12.8
FROM docker.io/library/python:${VERSION}-slim-bookworm AS base
ENV VIRTUAL_ENV=/srv/.venv
ENV PATH=$VIRTUAL_ENV/bin:$PATH
WORKDIR /srv

FROM base AS build
RUN apt-get update && apt-get install --yes gcc git
COPY ["requirements.txt", "/tmp/"]
RUN python -m venv --copies $VIRTUAL_ENV && pip install -r /tmp/requirements.txt

FROM base AS tests
COPY --from=build /srv/.venv /srv/.venv
COPY . .
RUN python -m pytest

FROM base AS service
RUN apt-get update; apt-get -y install libgomp1; rm -rf /var/lib/apt/lists/*
COPY --from=build $VIRTUAL_ENV ./.venv
COPY app/ app/
COPY model/ model/
ENTRYPOINT ["python", "-m", "uvicorn", "app.main:app"]
CMD ["--host", "0.0.0.0"]
