# Nothing installs `libgomp1` in your last stage. The image builds without an error, and the service
# ends when it imports `lightgbm`.
FROM python:3.12 AS build
RUN python -m venv /opt/venv
COPY requirements.txt ./
RUN /opt/venv/bin/pip install --no-cache-dir -r requirements.txt

FROM python:3.12-slim
COPY --from=build /opt/venv /opt/venv
ENV PATH="/opt/venv/bin:$PATH"
WORKDIR /srv
COPY model ./model
COPY app ./app
CMD ["uvicorn", "app.main:app", "--host", "0.0.0.0"]
