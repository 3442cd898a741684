# You copy wheels into the last stage, install them and delete them. The layer of the COPY keeps
# them: all packages are in the image twice.
FROM python:3.12 AS build
COPY requirements.txt ./
RUN pip wheel --wheel-dir /wheels -r requirements.txt

FROM python:3.12-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends libgomp1 \
    && rm -rf /var/lib/apt/lists/*
COPY --from=build /wheels /wheels
RUN pip install --no-cache-dir /wheels/* && rm -rf /wheels
WORKDIR /srv
COPY model ./model
COPY app ./app
CMD ["uvicorn", "app.main:app", "--host", "0.0.0.0"]
