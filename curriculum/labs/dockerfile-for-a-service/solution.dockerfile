FROM python:3.12-slim
WORKDIR /srv

# Packages first: this layer is kept as long as the lock file is.
COPY requirements.txt ./
RUN pip install --no-cache-dir -r requirements.txt

# What changes with each commit comes last, by name.
COPY model ./model
COPY app ./app

USER 10001
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=3s --start-period=20s --retries=3 \
    CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8000/health')"]
CMD ["uvicorn", "app.main:app", "--host", "0.0.0.0", "--port", "8000"]
