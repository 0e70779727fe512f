# syntax=docker/dockerfile:1
# Coursemate for production. Build: docker build --tag coursemate .
# Run:   docker run --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges \
#          --env-file .env --publish 3978:3978 --volume coursemate-data:/data coursemate

# By digest, so that a build is the same tomorrow: the list of node:24-slim for all its architectures, of October 2026. Dependabot renews both
# lines; by hand: docker buildx imagetools inspect node:24-slim
FROM node:24-slim@sha256:0e0ff40c39bc087845bfb27465a0df4ea419520094bc35842ff83dd8cbe6f9b6 AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The optional packages are Node.js itself, which this image has.
RUN npm ci --omit=dev --omit=optional --ignore-scripts && npm cache clean --force
# What no process reads: types, maps of compiled code, pages. 23,158 files and 166 MB become 8,828 and 61; licences stay.
RUN find node_modules -type f \( -name "*.map" -o -name "*.ts" -o -name "*.mts" -o -name "*.cts" -o -name "*.md" -o -name "*.markdown" \
    -o -name "*.flow" -o -name "*.tsbuildinfo" -o -name "*.yml" -o -name ".*" -o -name "eslint.config.*" \) \
    ! -iname "licen[cs]e*" ! -iname "notice*" -delete && find node_modules -type d -empty -delete

FROM node:24-slim@sha256:0e0ff40c39bc087845bfb27465a0df4ea419520094bc35842ff83dd8cbe6f9b6
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3978 \
    DATABASE_URL=file:/data/coursemate.db \
    NODE_COMPILE_CACHE=/app/.compiled \
    MALLOC_ARENA_MAX=2
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json .env.sample ./
COPY src src
COPY bot bot
COPY cards cards
COPY docs/courses.csv docs/catalogue.md docs/permissions.md docs/operations.md docs/
# The root file system may be read-only: only the volume is written to.
RUN mkdir /data .compiled && chown node:node /data .compiled
VOLUME /data
USER node
# What Node compiles at a start, so that no container has to: half of the time. For a few seconds as below, as nobody's bot;
# Node keeps it by version, user and options.
RUN DATABASE_URL=file:/tmp/once.db LEARNING_PROVIDER_ID=00000000-0000-0000-0000-000000000000 \
    MicrosoftAppType=UserAssignedMsi MicrosoftAppId=00000000-0000-0000-0000-000000000000 \
    MicrosoftAppTenantId=00000000-0000-0000-0000-000000000000 timeout --preserve-status 15 \
    node --max-semi-space-size=8 --heap-growing-percent=30 --preserve-symlinks --require ./src/require-node.cjs src/main.ts \
    && rm /tmp/once.db*
EXPOSE 3978
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# As "npm start" does.
CMD ["node", "--max-semi-space-size=8", "--heap-growing-percent=30", "--preserve-symlinks", "--require", "./src/require-node.cjs", "src/main.ts"]
