# Without the brackets, `CMD` is in shell form and number 1 may be `/bin/sh`. It doesn't pass SIGTERM on:
# each stop takes ten seconds, and requests that are under way are lost.
FROM python:3.12-slim
WORKDIR /srv
COPY requirements.txt ./
RUN pip install --no-cache-dir -r requirements.txt
COPY model ./model
COPY app ./app
USER 10001
HEALTHCHECK CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8000/health')"]
CMD uvicorn app.main:app --host 0.0.0.0 --port 8000
