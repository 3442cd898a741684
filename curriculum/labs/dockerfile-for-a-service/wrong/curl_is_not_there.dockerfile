# Your health check calls `curl`, which isn't in a slim image. Every check fails, and a healthy service
# is reported as sick for ever.
FROM python:3.12-slim
WORKDIR /srv
COPY requirements.txt ./
RUN pip install --no-cache-dir -r requirements.txt
COPY model ./model
COPY app ./app
USER 10001
HEALTHCHECK CMD curl -f http://127.0.0.1:8000/health || exit 1
CMD ["uvicorn", "app.main:app", "--host", "0.0.0.0", "--port", "8000"]
