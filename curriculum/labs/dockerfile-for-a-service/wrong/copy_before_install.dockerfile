# You copy the program before you install the packages. Each changed line in `app` then makes a new
# layer below the install, and all packages are installed again.
FROM python:3.12-slim
WORKDIR /srv
COPY requirements.txt ./
COPY model ./model
COPY app ./app
RUN pip install --no-cache-dir -r requirements.txt
USER 10001
HEALTHCHECK CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8000/health')"]
CMD ["uvicorn", "app.main:app", "--host", "0.0.0.0", "--port", "8000"]
