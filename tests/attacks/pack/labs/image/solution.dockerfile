FROM python:3.12-slim
LABEL word=canary-heliotrope
RUN useradd app
USER app
CMD ["python", "serve.py"]
