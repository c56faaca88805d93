# One image, two processes: `node dist/src/main.js` (pages) and `node dist/src/worker.js` (mails and instants).

FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-progress --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY scripts scripts
COPY src src
COPY workflows workflows
COPY activities activities
COPY local local
RUN npm run build

# Only what runs: no compiler, no embedded servers. Native parts come as optional packages, not by install scripts.
FROM node:20-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-progress --omit=dev --ignore-scripts

FROM node:20-slim
# The Temporal SDK talks to a server with TLS by the certificates of the system.
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates && rm -rf /var/lib/apt/lists/*
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /app
COPY --from=packages --chown=root:root /app/node_modules node_modules
COPY --from=build --chown=root:root /app/dist dist
COPY package.json ./
USER node
EXPOSE 3000
# Signals go to node itself, which drains before it ends.
STOPSIGNAL SIGTERM
CMD ["node", "--enable-source-maps", "dist/src/main.js"]
