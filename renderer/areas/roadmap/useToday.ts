import { useEffect, useState } from 'react';
import { today } from '../../store/today';

const quarterHour = 15 * 60 * 1000;

/** Today, also when the window stays open past midnight. */
export function useToday(): string {
  const [day, setDay] = useState(today);
  useEffect(() => {
    const timer = setInterval(() => {
      setDay(today());
    }, quarterHour);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return day;
}
