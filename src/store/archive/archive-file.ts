import { randomBytes } from 'node:crypto'
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { StoreError } from '../store-error.ts'
import { ARCHIVE_START } from './archive-format.ts'

/** An archive holds what members told the bot: nobody but its owner reads it. */
const FILE_MODE = 0o600

/**
 * Writes a file that is there completely or not at all: under another name first, on the disk, then renamed. An archive
 * of ours with that name is replaced; any other file is left alone, the database's own above all.
 * @throws StoreError `ARCHIVE_TARGET_TAKEN`; errors of the file system as they are
 */
export async function writeWhole(file: string, write: (handle: FileHandle) => Promise<void>): Promise<void> {
  await requireFree(file)
  const folder = dirname(file)
  const partial = join(folder, `.${basename(file)}.${randomBytes(6).toString('hex')}.part`)
  const handle = await open(partial, 'wx', FILE_MODE)
  try {
    await write(handle)
    await handle.sync()
    await handle.close()
    await rename(partial, file)
  } catch (error) {
    await handle.close().catch(() => undefined)
    await rm(partial, { force: true })
    throw error
  }
  await syncFolder(folder)
}

async function requireFree(file: string): Promise<void> {
  const found = await stat(file).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
  if (found && !(found.isFile() && (await isOurs(file)))) throw new StoreError('ARCHIVE_TARGET_TAKEN')
}

async function isOurs(file: string): Promise<boolean> {
  await using handle = await open(file, 'r')
  const start = Buffer.alloc(ARCHIVE_START.length)
  const { bytesRead } = await handle.read(start, 0, start.length, 0)
  return bytesRead === 0 || start.toString() === ARCHIVE_START
}

/** Makes the new name itself survive a power cut. */
async function syncFolder(folder: string): Promise<void> {
  await using handle = await open(folder, 'r')
  await handle.sync()
}
