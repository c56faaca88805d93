import type { Request, Response } from 'express';
import { assetFile } from './asset-files.js';

const FOR_EVER = 'public, max-age=31536000, immutable';

/** Our own style, font and icon under a name that carries their content's hash. */
export function serveAsset(req: Request, res: Response): void {
  const asset = assetFile(req.params['file'] as string);
  if (!asset || (req.method !== 'GET' && req.method !== 'HEAD')) {
    res.status(404).end();
    return;
  }
  res.setHeader('Cache-Control', FOR_EVER);
  res.setHeader('Content-Type', asset.contentType);
  res.send(asset.body);
}
