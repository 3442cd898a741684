# syntax=docker/dockerfile:1
ARG PYTHON=3.12.8
FROM python:${PYTHON}-bookworm AS packages
ENV VENV=/opt/venv
RUN python -m venv $VENV
RUN --mount=type=bind,source=requirements.txt,target=/tmp/requirements.txt \
    --mount=type=cache,target=/root/.cache/pip \
    $VENV/bin/pip install -r /tmp/requirements.txt

FROM python:${PYTHON}-slim-bookworm AS base
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl tini \
    && rm -rf /var/lib/apt/lists/* \
    && groupadd --gid 1001 service \
    && useradd --uid 1001 --gid service --no-create-home service
ENV HOME_OF_APP=/service PATH=/opt/venv/bin:$PATH
WORKDIR ${HOME_OF_APP}
COPY --from=packages /opt/venv /opt/venv

FROM base
COPY --chown=service:service app/ $HOME_OF_APP/app/
COPY ["model/model.json", "./model/"]
USER service:service
HEALTHCHECK CMD curl -fsS http://localhost:8000/health || exit 1
ENTRYPOINT ["tini", "--"]
CMD ["python", "-m", "uvicorn", "--host=0.0.0.0", "app.main:app"]
