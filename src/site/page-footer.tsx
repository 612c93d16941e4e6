import { NavigationLink } from './page-header.tsx';
import type { PageProps } from './page-props.ts';

export const PageFooter = ({ t, door, network, footer = [] }: PageProps) =>
  door === 'quiet' ? null : (
    <footer class="foot">
      <div>
        <p>
          <strong>
            <bdi>{network}</bdi>
          </strong>
        </p>
        <p class="quiet">{t('site.footer.line')}</p>
      </div>
      {footer.length === 0 ? null : (
        <nav aria-label={t('site.footer.navigation')}>
          <ul>
            {footer.map((item) => (
              <li>
                <NavigationLink item={item} />
              </li>
            ))}
          </ul>
        </nav>
      )}
      <p class="quiet">{t('site.footer.about')}</p>
    </footer>
  );
