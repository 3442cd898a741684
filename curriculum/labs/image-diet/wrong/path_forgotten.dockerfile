# The virtual environment is there, but its folder `bin` isn't in PATH. The container ends at once:
# there is no program `uvicorn`.
FROM python:3.12 AS build
RUN python -m venv /opt/venv
COPY requirements.txt ./
RUN /opt/venv/bin/pip install --no-cache-dir -r requirements.txt

FROM python:3.12-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends libgomp1 \
    && rm -rf /var/lib/apt/lists/*
COPY --from=build /opt/venv /opt/venv
WORKDIR /srv
COPY model ./model
COPY app ./app
CMD ["uvicorn", "app.main:app", "--host", "0.0.0.0"]
