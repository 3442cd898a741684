FROM python:3.12-slim
LABEL word=none
RUN useradd app
USER app
CMD ["python", "serve.py"]
