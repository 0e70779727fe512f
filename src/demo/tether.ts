/**
 * Preloaded into every process of the demo: it ends with the demo, however that ended (a closed terminal and a killed
 * process send no signal on Windows). A process that listens for SIGTERM gets the chance to finish its work.
 */
process.once('disconnect', () => {
  if (!process.emit('SIGTERM')) process.exit(0);
});
process.channel?.unref();
// Ctrl-C in a terminal reaches the demo too, which then ends the others in order.
process.on('SIGINT', () => undefined);
