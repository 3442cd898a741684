# You copy the virtual environment to another path. The first line of its `uvicorn` says
# `#!/opt/venv/bin/python`, and there is no such file.
FROM python:3.12 AS build
RUN python -m venv /opt/venv
COPY requirements.txt ./
RUN /opt/venv/bin/pip install --no-cache-dir -r requirements.txt

FROM python:3.12-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends libgomp1 \
    && rm -rf /var/lib/apt/lists/*
COPY --from=build /opt/venv /srv/venv
ENV PATH="/srv/venv/bin:$PATH"
WORKDIR /srv
COPY model ./model
COPY app ./app
CMD ["uvicorn", "app.main:app", "--host", "0.0.0.0"]
