# Your packages are built for Python 3.12, and the last stage runs 3.13. Compiled packages fit one
# minor version only, and the environment refers to a Python that isn't there.
FROM python:3.12 AS build
RUN python -m venv /opt/venv
COPY requirements.txt ./
RUN /opt/venv/bin/pip install --no-cache-dir -r requirements.txt

FROM python:3.13-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends libgomp1 \
    && rm -rf /var/lib/apt/lists/*
COPY --from=build /opt/venv /opt/venv
ENV PATH="/opt/venv/bin:$PATH"
WORKDIR /srv
COPY model ./model
COPY app ./app
CMD ["uvicorn", "app.main:app", "--host", "0.0.0.0"]
