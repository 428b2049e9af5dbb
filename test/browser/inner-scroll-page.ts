export const HEAD = 80;
export const FOOT = 50;
export const SPACE = 900;

/** Like an app: head and foot stay, and only what is between them scrolls. */
export const APP = `<style>
  html, body { margin: 0; height: 100%; overflow: hidden; } body { display: flex; flex-direction: column; }
  header { flex: none; height: ${HEAD}px; background: #0a0; } footer { flex: none; height: ${FOOT}px; background: #00a; }
  main { flex: 1; overflow-y: auto; background: #fff; } main > div { height: ${SPACE}px; }
  #ask { display: block; width: 240px; height: 60px; margin-left: 300px; background: #f80; color: #f80; }
  input { width: 260px; height: 40px; margin-left: 300px; background: #f0f; color: #f0f; border: 3px solid #f0f; }
</style><header></header><main><div></div><a id="ask" href="#asked">Request a callback</a><div></div>
<input value="typed"><div></div></main><footer></footer>`;
