# You leave out `--host`, and uvicorn listens on 127.0.0.1. In a container that is the container itself:
# the health check is content, and nobody outside gets an answer.
FROM python:3.12-slim
WORKDIR /srv
COPY requirements.txt ./
RUN pip install --no-cache-dir -r requirements.txt
COPY model ./model
COPY app ./app
USER 10001
HEALTHCHECK CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8000/health')"]
CMD ["uvicorn", "app.main:app", "--port", "8000"]
