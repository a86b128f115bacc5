/* The arrow keys follow the links to the next and the previous step. Without this the links still do. */
addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
  if (event.target.closest("input, select, textarea, pre, svg")) return;
  const rel = { ArrowLeft: "prev", ArrowRight: "next", Home: "first", End: "last" }[event.key];
  const link = rel && document.querySelector(`#replay a[rel="${rel}"]`);
  if (!link) return;
  event.preventDefault();
  link.focus();
  link.click();
});
