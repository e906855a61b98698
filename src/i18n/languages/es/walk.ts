import type { LanguagePack } from '../../language-pack.ts';

/** Words of the page for a walk, in Spanish. */
export const walk: LanguagePack['walk'] = {
  titleIn: (area) => `Revisión en ${area}`,
  lead: 'Toque lo que ve en cada lugar. Toque otra vez para quitarlo.',
  done: (done, all) => `${done} de ${all} revisados`,
  ofStreet: (done, all) => `${done}/${all}`,
  unplaced: 'Sin dirección',
  marks: { right: 'Correcto', correct: 'Hay un error', gone: 'Ya no está' },
  sayWhat: 'Decir qué no es correcto',
  corrected: 'Su propuesta está lista.',
  remark: 'Visto al pasar: aquí hay algo que no es correcto.',
  endTitle: '¿Ha terminado el paseo?',
  endLead: 'Todo lo que tocó será una propuesta. Después la envía.',
  finish: 'Convertirlo en propuestas',
  kept: 'Guardado solo en este dispositivo. Funciona también sin internet.',
  notKept: 'Este dispositivo no guarda nada. Termine antes de cerrar la página.',
};
