import { useEffect, useState } from 'react';

/** Today in the person's own time zone, YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${String(now.getFullYear())}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}

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
