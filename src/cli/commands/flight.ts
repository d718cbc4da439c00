import type { Command } from 'commander';
import { UsageError } from '../../model/errors.ts';
import type { Language } from '../../model/explained.ts';
import type { Filing } from '../../model/filing.ts';
import type { Flight } from '../../run/follow-up/flight.ts';
import { actOnDeclared, addFollowUp, type FollowUpOptions, neededText } from '../follow-up.ts';
import type { AddCommand } from '../outcome.ts';
import { examples, say } from '../outcome.ts';

interface FlightOptions extends FollowUpOptions {
  readonly vehicle?: string;
  readonly voyage?: string;
  readonly bill?: string;
  readonly domesticVehicle?: string;
  readonly left?: string;
}

/** `xborder manifest`. */
export const addManifest: AddCommand = (program, language, outcome) => {
  flight(
    program.command('manifest'),
    say(
      language,
      '按一个航班的运单写清单总分单（CEB607）',
      'write the list of waybills (CEB607) of a flight',
    ),
    language,
  )
    .option(
      '--domestic-vehicle <number>',
      say(language, '境内运输工具编号', 'number of the vehicle that takes them to the exit'),
    )
    .addHelpText(
      'after',
      examples(language, [
        'xborder manifest loaded.csv --vehicle B-2088 --voyage CZ3081 --bill 784-12345675',
        'cat waybills.txt | xborder manifest - --filing filing.yaml',
      ]),
    )
    .action(async (file: string, options: FlightOptions) => {
      const { listWaybills } = await import('../../run/follow-up/flight.ts');
      const { readList } = await import('../../run/follow-up/list.ts');
      const waybills = await readList(file, 'waybill');
      await actOnDeclared('manifest', options, outcome, (work) =>
        listWaybills(waybills, flightOf(options, work.filing, true), work),
      );
    });
};

/** `xborder departure`. */
export const addDeparture: AddCommand = (program, language, outcome) => {
  flight(
    program.command('departure'),
    say(
      language,
      '按一个航班的运单写离境单（CEB509）',
      'write the departure (CEB509) of a flight’s waybills',
    ),
    language,
  )
    .option(
      '--left <time>',
      say(
        language,
        '离境时间（yyyyMMddHHmmss 或 yyyy-MM-dd HH:mm:ss，北京时间）',
        'when it left (yyyyMMddHHmmss or yyyy-MM-dd HH:mm:ss, Beijing time)',
      ),
    )
    .addHelpText(
      'after',
      examples(language, ["xborder departure loaded.csv --voyage CZ3081 --left '2026-11-23 22:40:00'"]),
    )
    .action(async (file: string, options: FlightOptions) => {
      const { tellDeparture } = await import('../../run/follow-up/flight.ts');
      const { readList } = await import('../../run/follow-up/list.ts');
      const { beijingTime } = await import('../../model/beijing-time.ts');
      const left = beijingTime(neededText('--left', options.left, 40));
      if (left === null)
        throw new UsageError(
          {
            zh: `--left“${options.left}”应写成 yyyyMMddHHmmss（北京时间）`,
            en: `--left ${options.left}: write yyyyMMddHHmmss, Beijing time`,
          },
          null,
        );
      const waybills = await readList(file, 'waybill');
      await actOnDeclared('departure', options, outcome, (work) =>
        tellDeparture(waybills, flightOf(options, work.filing, false), left, work),
      );
    });
};

function flight(command: Command, description: string, language: Language): Command {
  return addFollowUp(
    command
      .description(description)
      .argument(
        '<waybills>',
        say(
          language,
          '运单表（waybill_no 列，可有 total_package_no 列）、每行一个运单号的名单，或 -',
          'table with the column waybill_no (and total_package_no), a list of one a line, or -',
        ),
      )
      .option('--vehicle <name>', say(language, '运输工具名称', 'vehicle or vessel'))
      .option('--voyage <number>', say(language, '航班航次号', 'flight or voyage'))
      .option('--bill <number>', say(language, '提运单号', 'bill of lading')),
    language,
  );
}

/** What the command line says of the flight, else what the filing does. CEB607 needs all of it. */
function flightOf(options: FlightOptions, { transport }: Filing, isNeeded: boolean): Flight {
  const told = (option: string, text: string | undefined, filed: string | undefined, most: number) => {
    const given = text ?? filed ?? '';
    return given === '' && !isNeeded ? '' : neededText(option, given, most);
  };
  return {
    mode: transport.mode,
    vehicle: told('--vehicle', options.vehicle, transport.vehicle, 100),
    voyage: told('--voyage', options.voyage, transport.voyage, 32),
    bill: told('--bill', options.bill, transport.bill, 37),
    domesticVehicle:
      options.domesticVehicle === undefined
        ? ''
        : neededText('--domestic-vehicle', options.domesticVehicle, 100),
  };
}
