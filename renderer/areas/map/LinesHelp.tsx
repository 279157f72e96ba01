import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { lineShapes, type LineTraits } from '@shared/mapping/lineFace';
import { relationshipStatuses } from '@shared/model/relationship';
import type { Curve } from '@shared/scene/curve';
import styles from './MapScreen.module.css';
import { ShapesPicture } from './ShapesPicture';

const size = { width: 72, height: 16 } as const;
const [from, to] = [
  { x: 2, y: size.height / 2 },
  { x: size.width - 2, y: size.height / 2 },
];
const straight: Curve = { from, control1: from, control2: to, to };

/** What the look of a relationship's line says. */
export function LinesHelp() {
  const { t } = useTranslation();
  return (
    <>
      <h3>{t('map.help.lines')}</h3>
      <dl className={styles['helpKeys']}>
        {samplesOf(t).map(({ traits, words }) => (
          <div key={words}>
            <dt>
              <ShapesPicture shapes={lineShapes(traits, straight, 'near')} {...size} />
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className={styles['helpNote']}>{t('map.help.lineWords')}</p>
    </>
  );
}

function samplesOf(t: TFunction): readonly { traits: LineTraits; words: string }[] {
  const usual: LineTraits = { status: 'existing', strength: 3, direction: 'directed' };
  const strengthOf = (strength: number) => ({
    traits: { ...usual, strength },
    words: t('map.help.strength', { strength }),
  });
  return [
    ...relationshipStatuses.map((status) => ({
      traits: { ...usual, status },
      words: t(`map.status.${status}`),
    })),
    { traits: { ...usual, direction: 'mutual' }, words: t('map.relationship.mutual') },
    strengthOf(1),
    strengthOf(5),
  ];
}
