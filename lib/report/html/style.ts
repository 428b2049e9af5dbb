import { BRAND_COLOURS, colourOf, type Hue, type MarkShape, shapeOf } from '../../compare/brand-marks';
import { MOST_ABREAST } from '../../compare/sides-told';
import { type Html, html } from './markup';
import { isLying } from './paper';

/** The look of the report: a board's paper on the screen and on A4. Dark only on screens; printed always light. */
export function style(hues: Hue[]): Html {
  const sides = hues.length;
  return html`${tokens}${hues.map(sideRule)}${frame}${coverAndTiles}${gaps}${chains}${cells}${rest}${figures}${many}${screenOnly}${print}
.cells{grid-template-columns:${sides > MOST_ABREAST ? 'repeat(auto-fill,minmax(232px,1fr))' : `repeat(${Math.max(sides, 1)},minmax(0,1fr))`}}
@page{size:A4 ${isLying(sides) ? 'landscape' : 'portrait'};margin:14mm 12mm}`;
}

/** The colour of a side, and the shape of its mark: edged, on its corner, lying or standing. */
function sideRule(hue: Hue, index: number): Html {
  return html`.s${index}{--side:var(--c${colourOf(hue)})${MARKS[shapeOf(hue)]}}`;
}

function brandColours(scheme: 'light' | 'dark'): Html {
  return html`${BRAND_COLOURS.map(([light, dark], index) => html`--c${index}:${scheme === 'light' ? light : dark};`)}`;
}

const MARKS: Record<MarkShape, string> = {
  round: '',
  square: ';--edge:0',
  diamond: ';--edge:0;--turn:rotate(45deg) scale(.9)',
  bar: ';--edge:0;--across:13px;--down:5px',
  post: ';--edge:0;--across:5px;--down:13px',
};

const tokens = html`
:root{color-scheme:light dark;${brandColours('light')}
--ink:#0f172a;--mute:#52607a;--line:#e2e8f0;--ground:#f8fafc;--card:#fff;--soft:#f1f5f9;--good:#15803d;--bad:#b91c1c;--warn:#a16207;--good-soft:#dcfce7;--bad-soft:#fee2e2;--warn-soft:#fef9c3}`;

const frame = html`
*{box-sizing:border-box}
html{scroll-behavior:smooth}
body{margin:0;font:14px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:var(--ink);background:var(--ground);overflow-wrap:anywhere;-webkit-print-color-adjust:exact;print-color-adjust:exact}
main{max-width:1120px;margin:0 auto;padding:40px 28px 64px}
h1,h2,h3,h4,p,ul,ol,figure{margin:0}
h2{font-size:21px;line-height:1.25;letter-spacing:-.01em}
main>section{margin-top:44px}
.lead{color:var(--mute);max-width:72ch;margin:6px 0 16px}
small{color:var(--mute);font-weight:400}
a{color:inherit;text-underline-offset:2px}
time,.figures,.weight{font-variant-numeric:tabular-nums}
.store{position:absolute}
.cells{display:grid;gap:12px}
.chips{display:flex;flex-wrap:wrap;gap:5px;margin-top:6px}
.chip{display:inline-block;font-size:12px;line-height:1.5;padding:0 8px;border-radius:99px;background:var(--soft);color:var(--mute)}
.chip.positive,.chip.good{background:var(--good-soft);color:var(--good)}.chip.negative{background:var(--bad-soft);color:var(--bad)}.chip.neutral{background:var(--warn-soft);color:var(--warn)}
.note{border-left:2px solid var(--line);padding-left:8px;margin-top:6px;font-style:italic;white-space:pre-line}`;

const coverAndTiles = html`
.eyebrow{font-size:12px;text-transform:uppercase;letter-spacing:.1em;color:var(--mute)}
h1{font-size:34px;line-height:1.15;letter-spacing:-.02em;margin-top:6px}
h1 .vs{color:var(--mute);font-weight:300}
.scenario{font-size:17px;color:var(--mute);margin-top:6px}
.headline{font-size:19px;line-height:1.4;margin-top:20px;padding:14px 18px;background:var(--card);border:1px solid var(--line);border-left:4px solid var(--bad);border-radius:10px}
.brands{display:grid;grid-template-columns:repeat(auto-fit,minmax(210px,1fr));gap:12px;margin-top:20px}
.brand{background:var(--card);border:1px solid var(--line);border-top:4px solid var(--side);border-radius:10px;padding:12px 16px}
.brand h2{font-size:17px}.brand p{color:var(--mute);font-size:13px;margin-top:3px}
.made{color:var(--mute);font-size:12px;margin-top:12px}
main>.summary{margin-top:20px;display:grid;grid-template-columns:repeat(auto-fit,minmax(138px,1fr));gap:10px}
.tile{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:12px 14px}
.tile h3{font-size:12px;font-weight:400;color:var(--mute)}
.figures{display:flex;flex-wrap:wrap;gap:4px 20px;margin-top:4px}
.figures span{display:flex;flex-direction:column}.figures b{font-size:21px;line-height:1.2;font-weight:650;color:var(--side)}.figures small{font-size:11px}
.tile.bad{box-shadow:inset 0 -3px var(--bad)}.tile.good{box-shadow:inset 0 -3px var(--good)}`;

const gaps = html`
.gaps ol{list-style:none;padding:0;counter-reset:gap;display:grid;gap:10px}
.gap{counter-increment:gap;display:grid;grid-template-columns:30px 168px minmax(0,1fr) 92px;gap:16px;align-items:center;background:var(--card);border:1px solid var(--line);border-radius:10px;padding:12px 14px}
.gap:before{content:counter(gap);font-size:20px;font-weight:650;color:var(--mute);text-align:center}
.gap h3{font-size:16px}.gap .tag{font-size:12px;font-weight:600;color:var(--bad)}.gap.worse .tag{color:var(--warn)}
.gap .words{color:var(--mute);font-size:13px;margin-top:2px}
.weight{display:flex;align-items:center;gap:8px;justify-content:flex-end}.weight b{font-size:16px;min-width:3ch;text-align:right;overflow-wrap:normal}
.bar{width:52px;height:8px;border-radius:4px;background:var(--soft)}.bar rect{fill:var(--ink)}
.aside{margin-top:18px}.aside h3{font-size:14px;margin-bottom:6px}.aside .chip{margin:0 4px 4px 0}.chip.unsure{background:repeating-linear-gradient(135deg,var(--soft) 0 5px,var(--card) 5px 10px);border:1px solid var(--line)}`;

const chains = html`
.heads{position:sticky;top:0;z-index:1;background:var(--ground);padding:8px 0;border-bottom:1px solid var(--line)}
.heads b{border-top:3px solid var(--side);padding-top:4px}
.stage>h3{font-size:12px;text-transform:uppercase;letter-spacing:.07em;color:var(--mute);margin:22px 0 8px}
.stage>h3 small{letter-spacing:0;text-transform:none}
.row{margin-bottom:12px;scroll-margin-top:56px}
.row>header{display:flex;flex-wrap:wrap;align-items:baseline;gap:6px 10px;margin-bottom:6px}
.row h4{font-size:14px}
.verdict{font-size:12px;padding:0 8px;border-radius:99px;background:var(--soft);color:var(--mute)}
.only-rival .verdict{background:var(--bad-soft);color:var(--bad)}.only-own .verdict{background:var(--good-soft);color:var(--good)}
.two .heads,.two .row{display:grid;grid-template-columns:minmax(0,1fr) 128px minmax(0,1fr);gap:12px}
.two .heads b:last-child{grid-column:3}
.two .row .cells{display:contents}
.two .row>header{grid-column:2;grid-row:1;flex-direction:column;align-items:center;justify-content:center;text-align:center;position:relative;margin:0}
.two .row>header>*{position:relative;z-index:1}
.two .row h4,.two .row>header .chip,.two .row .verdict{background-clip:padding-box}
.two .row h4{background:var(--ground);padding:2px 0;font-size:13.5px;overflow-wrap:break-word;max-width:100%}
.two .row>header .chip{border-radius:8px}
.two .row>header:before{content:"";position:absolute;left:50%;top:-14px;bottom:-14px;border-left:2px solid var(--line)}
.two .cell:first-child{grid-column:1;grid-row:1}.two .cell:last-child{grid-column:3;grid-row:1}`;

const cells = html`
.cell{border-radius:10px;min-width:0;padding:10px 12px}
.cell.met{background:var(--card);border:1px solid var(--line);border-left:4px solid var(--side)}
.cell.sighted{border:1px solid var(--line);border-left:4px dotted var(--side);background:var(--card);color:var(--mute)}
.cell.not-found{border:2px dashed var(--bad-line,#f0b4b4);background:var(--card);display:flex;flex-direction:column;justify-content:center}.cell.not-found b{color:var(--bad)}.cell.not-found p,.cell.not-looked p{color:var(--mute);font-size:13px}
.cell.not-looked{border:1px solid var(--line);display:flex;flex-direction:column;justify-content:center;background:repeating-linear-gradient(135deg,var(--soft) 0 6px,var(--card) 6px 12px)}.cell.not-looked b,.cell.not-looked p{align-self:flex-start;background:var(--card);padding:0 4px;border-radius:4px}
.step{display:grid;grid-template-columns:132px minmax(0,1fr);gap:12px}.step+.step{margin-top:10px;padding-top:10px;border-top:1px solid var(--line)}
.step .name{display:flex;gap:8px;justify-content:space-between}.step time{color:var(--mute);font-size:12px;white-space:nowrap}
.step .text p{font-size:13px}.step .page{color:var(--mute)}.step .name b{font-size:14px;min-width:0;overflow-wrap:break-word}
.open{display:block;border-radius:8px;text-decoration:none}
.shot{display:block;width:100%;aspect-ratio:16/10;border-radius:8px;border:1px solid var(--line);background:var(--soft)}
.shot.none{display:flex;flex-direction:column;justify-content:center;padding:6px 8px;font-size:11px;line-height:1.3;color:var(--mute);border-style:dashed;overflow:hidden}
.ring{fill:none;stroke:var(--side,#c2410c);stroke-width:4;vector-effect:non-scaling-stroke;stroke-width:2px}`;

const rest = html`
table{border-collapse:separate;border-spacing:0;width:100%;background:var(--card);border:1px solid var(--line);border-radius:10px;overflow:hidden}
th,td{text-align:left;padding:6px 12px;border-top:1px solid var(--line);vertical-align:baseline}
thead th{border-top:0;color:var(--side,var(--mute));overflow-wrap:break-word}td.ours{overflow-wrap:break-word}
tbody th{font-weight:500}td time{color:var(--mute);font-size:12px}
td i,.marks i{display:inline-block;width:9px;height:9px;border-radius:50%;border:2px solid var(--mute);margin-right:7px}
td.used i,.marks .used i{background:var(--ink);border-color:var(--ink)}td.seen i,.marks .seen i{border-color:var(--ink)}td.sighted i,td.declared i,.marks .sighted i,.marks .declared i{border-style:dotted}
td.not-found{color:var(--bad)}td.not-found i,.marks .not-found i{border-radius:0;border-width:0 0 2px;border-color:var(--bad);height:6px}
td.bad{color:var(--bad);font-weight:600}
.waits h3{border-top:3px solid var(--side);padding-top:4px;margin:16px 0 2px;font-size:16px}.waits p{color:var(--mute);margin-bottom:8px}.waits thead th{color:var(--mute);font-weight:500;font-size:12px}
td.not-looked{color:var(--mute);background:repeating-linear-gradient(135deg,var(--soft) 0 6px,var(--card) 6px 12px)}td.not-looked i,.marks .not-looked i{border-radius:2px;border-style:dashed}
.because{color:var(--mute);font-size:12px}.score table+h3{margin:18px 0 8px}.score td b{font-weight:650}
.ladder{list-style:none;margin:0;padding:0;border:solid var(--line);border-width:0 2px}
.ladder li{padding:5px 10px;border-bottom:1px solid var(--line);break-inside:avoid}
.ladder li:last-child{border-bottom:0}
.ladder li>b{display:inline-block;min-width:4.5em}
.ladder small{display:block;color:var(--mute)}
.ladder .rung{color:var(--mute)}
.method{color:var(--mute);font-size:13px}.method h2,.method h3{color:var(--ink)}.method h3{border-top:3px solid var(--side);padding-top:4px;margin-top:16px;font-size:14px}.method h4{margin-top:10px;font-size:13px}.method ul{padding-left:18px}`;

const figures = html`
.drawing{display:block;max-width:100%;height:auto;--side:var(--ink)}

.drawing .mute{--side:var(--mute)}.drawing .line{--side:var(--line)}.drawing .bad{--side:var(--bad)}.drawing .good{--side:var(--good)}.drawing .warn{--side:var(--warn)}
.drawing path{fill:none;stroke:var(--side);stroke-linecap:round;stroke-linejoin:round}
.drawing .dot{fill:var(--side);stroke:var(--card);stroke-width:1.5}.drawing .dot.hollow{fill:var(--card);stroke:var(--side);stroke-width:2}
.drawing text{fill:var(--side);font-variant-numeric:tabular-nums}
.legend{display:flex;flex-wrap:wrap;gap:4px 16px;margin-bottom:12px;font-size:13px}.legend b:before{content:"";display:inline-block;width:var(--across,9px);height:var(--down,9px);border-radius:var(--edge,50%);transform:var(--turn,none);background:var(--side);margin-right:6px}`;

/** Many sides: their cells flow, and heads that stand abreast stand upright. */
const many = html`
.many .whose{border-top:3px solid var(--side);padding-top:3px;margin-bottom:3px;font-weight:600;font-size:13px}
.many .step{grid-template-columns:72px minmax(0,1fr);gap:8px}.many .rest{font-size:13px;color:var(--mute);margin-top:6px}.rest.not-found b{color:var(--bad)}
.many .brands{grid-template-columns:repeat(auto-fill,minmax(190px,1fr))}.many .brand{padding:8px 12px}.many .brand p{font-size:12px}
.many .matrix thead th+th,.upright thead th+th{writing-mode:vertical-rl;transform:rotate(180deg);text-align:left;vertical-align:bottom;white-space:nowrap;padding:4px 2px}
.many .matrix td{padding:4px 2px;text-align:center;font-size:11px}.many .matrix td i{margin-right:0}
.many .matrix .word,.many .matrix time{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.marks{display:flex;flex-wrap:wrap;gap:4px 18px;font-size:13px;margin-bottom:8px}
.many .score table{font-size:12px}.many .score tbody th{white-space:nowrap}.upright td{padding:4px 3px;text-align:center}.many .score thead th{vertical-align:bottom}`;

const screenOnly = html`
.view{display:none}
@media screen{
.view:target{display:block;position:fixed;inset:0;z-index:2;overflow:auto;padding:20px 28px;background:var(--ground)}
.view>header{display:flex;justify-content:space-between;align-items:baseline;position:sticky;top:-20px;background:var(--ground);padding:12px 0}
.view h4{border-top:3px solid var(--side);padding-top:4px}.view .shot{aspect-ratio:auto}.view figure{margin-top:10px}figcaption{color:var(--mute);font-size:12px}
.close{font-weight:600;padding:4px 12px;border:1px solid var(--line);border-radius:8px;background:var(--card);text-decoration:none}
.open:focus-visible,.close:focus-visible,a:focus-visible{outline:3px solid var(--side,var(--c0));outline-offset:2px}
}
@media screen and (prefers-color-scheme:dark){
:root{${brandColours('dark')}--ink:#e8eef7;--mute:#a3b1c6;--line:#2a3648;--ground:#0b1220;--card:#131d2e;--soft:#1d293d;--good:#4ade80;--bad:#fca5a5;--warn:#fde047;--good-soft:#12331f;--bad-soft:#43191c;--warn-soft:#3a300d;--bad-line:#7f3434}
}
@media screen and (max-width:760px){
main{padding:24px 14px}h1{font-size:26px}
.two .row{display:block}.two .row .cells{display:grid}.two .row>header{flex-direction:row;justify-content:flex-start;text-align:left;margin-bottom:6px}.two .row>header:before{display:none}
.chains .cells,.method .cells,.view .cells{grid-template-columns:minmax(0,1fr)!important}.two .cell:first-child,.two .cell:last-child{grid-column:auto;grid-row:auto}.heads,.two .heads{display:none}
.gap{grid-template-columns:24px minmax(0,1fr) 60px}.gap .picture{grid-column:2/4;grid-row:1}.gap:before{grid-row:1}.gap .what{grid-column:1/3}.bar{display:none}
.step{grid-template-columns:96px minmax(0,1fr)}
}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}`;

const print = html`
@media print{
:root{color-scheme:light;--ground:#fff}
body{font-size:10.5pt}main{max-width:none;padding:0 1px}
main>section{margin-top:18pt}
.cover{padding-top:6pt}
.summary+section{break-before:page;margin-top:0}
.curve,.gap,.row,.tile,.brand,tr,.lead,.drawing{break-inside:avoid}
.many .row{break-inside:auto}.many .cell,.many .rest{break-inside:avoid}
h2,h3,h4,h3+p,.lead,.legend,.heads,.many .row>header{break-after:avoid}h3{break-inside:avoid}
th,td{padding:4px 10px}
.heads{position:static}
.two .heads,.two .row{grid-template-columns:minmax(0,1fr) 100px minmax(0,1fr);gap:8px}
.two .row>header:before{top:0}
.step{grid-template-columns:84px minmax(0,1fr);gap:8px}.step .name{flex-wrap:wrap;gap:0 8px}.cell{padding:7px 8px}.two .row h4{font-size:8.5pt}.step .name b{font-size:9.5pt}.step .text p,.chip,.verdict{font-size:8pt}
main>.summary{grid-template-columns:repeat(3,1fr)}.many main>.summary{grid-template-columns:repeat(5,1fr)}.gap{grid-template-columns:30px 130px minmax(0,1fr) 84px}.gap:before{font-size:16px;white-space:nowrap}
.view{display:none}
thead{display:table-header-group}
a{text-decoration:none}
}`;
