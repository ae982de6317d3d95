// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/importdialog.h"

#include "core/formats/readdocument.h"
#include "core/store/project.h"
#include "ui/shell/tasks.h"
#include "ui/sources/choicedelegate.h"
#include "ui/sources/importmodels.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// What text files are written in, likely ones first.
const QStringList Encodings{u"UTF-8"_s,        u"windows-1252"_s, u"UTF-16"_s,       u"UTF-16BE"_s,     u"UTF-16LE"_s,
                            u"ISO-8859-1"_s,   u"ISO-8859-15"_s,  u"windows-1250"_s, u"windows-1251"_s, u"windows-1253"_s,
                            u"windows-1254"_s, u"windows-1255"_s, u"windows-1256"_s, u"KOI8-R"_s,       u"Shift_JIS"_s,
                            u"GB18030"_s,      u"Big5"_s,         u"EUC-KR"_s};

template <typename Member>
QStringList distinct(const std::vector<Participant> &known, Member member)
{
    QStringList words;
    for (const Participant &participant : known) {
        if (!(participant.*member).isEmpty())
            words << participant.*member;
    }
    words.removeDuplicates();
    return words;
}

} // namespace

ImportDialog::ImportDialog(StudyContext &context, std::vector<ReadFile> files, QWidget *parent)
    : QDialog(parent), m_context(context), m_files(new ImportFileModel(std::move(files), this)),
      m_speakers(new ImportSpeakerModel(context.project.all<Participant>(), this)), m_title(titleLabel({})),
      m_folder(new QLineEdit), m_issues(new QListWidget), m_import(primaryButton({}))
{
    setWindowTitle(tr("Import files"));
    auto *layout = column(this, 5, 3);
    layout->addWidget(m_title);
    m_fileTable = table(m_files, tr("Files to import"));
    m_fileTable->setItemDelegateForColumn(ImportFileModel::Encoding, new ChoiceDelegate(Encodings, true, this));
    m_fileTable->horizontalHeader()->setSectionResizeMode(ImportFileModel::File, QHeaderView::Stretch);
    layout->addWidget(m_fileTable, 3);
    m_speakerPart = buildSpeakers();
    m_issuePart = buildIssues();
    layout->addWidget(m_speakerPart, 3);
    layout->addWidget(m_issuePart, 1);
    addFormRow(layout, tr("Folder"), m_folder, tr("Sources can be grouped in folders. It may stay empty."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_import, QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_files, &ImportFileModel::encodingWanted, this, &ImportDialog::readAgain, Qt::QueuedConnection);
    resize(scaled(760), scaled(680));
    update();
}

QTableView *ImportDialog::table(QAbstractItemModel *model, const QString &name)
{
    auto *view = new QTableView;
    view->setModel(model);
    view->setAccessibleName(name);
    view->verticalHeader()->hide();
    view->setShowGrid(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::AllEditTriggers);
    view->setTabKeyNavigation(false);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setStretchLastSection(true);
    view->verticalHeader()->setDefaultSectionSize(controlHeight());
    return view;
}

QWidget *ImportDialog::buildSpeakers()
{
    auto *part = new QWidget;
    auto *layout = column(part, 0, 1);
    auto *title = wordsLabel(tr("Who speaks"));
    setTextSize(title, TextSize::Lead, QFont::DemiBold);
    layout->addWidget(title);
    layout->addWidget(quietLabel(tr("Match speakers to participants by their pseudonyms. Leave it empty for interviewers.")));
    auto *view = table(m_speakers, tr("Speakers and participants"));
    const std::vector<Participant> &known = m_speakers->known();
    view->setItemDelegateForColumn(ImportSpeakerModel::Participants,
                                   new ChoiceDelegate(distinct(known, &Participant::name), true, this));
    view->setItemDelegateForColumn(ImportSpeakerModel::Group,
                                   new ChoiceDelegate(distinct(known, &Participant::group), true, this));
    view->setItemDelegateForColumn(ImportSpeakerModel::Site,
                                   new ChoiceDelegate(distinct(known, &Participant::site), true, this));
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    view->horizontalHeader()->setSectionResizeMode(ImportSpeakerModel::Turns, QHeaderView::ResizeToContents);
    layout->addWidget(view, 1);
    return part;
}

QWidget *ImportDialog::buildIssues()
{
    auto *part = new QWidget;
    auto *layout = column(part, 0, 1);
    auto *title = wordsLabel(tr("Please check"));
    setTextSize(title, TextSize::Lead, QFont::DemiBold);
    layout->addWidget(title);
    m_issues->setAccessibleName(tr("Please check"));
    m_issues->setWordWrap(true);
    m_issues->setSelectionMode(QAbstractItemView::NoSelection);
    layout->addWidget(m_issues, 1);
    return part;
}

void ImportDialog::update()
{
    const int count = m_files->readable();
    m_title->setText(tr("%n file(s) can be imported", nullptr, count));
    m_import->setText(tr("Import %n file(s)", nullptr, count));
    m_import->setEnabled(count > 0 && m_reading == 0);
    m_speakers->setSpeakers(speakersIn(m_files->files()));
    m_speakerPart->setVisible(m_speakers->rowCount() > 0);
    m_issues->clear();
    m_issues->addItems(m_files->issues());
    m_issuePart->setVisible(m_issues->count() > 0);
    m_fileTable->resizeColumnsToContents();
}

void ImportDialog::readAgain(int row, const QString &encoding)
{
    ReadFile file = m_files->files()[size_t(row)];
    const QString name = QFileInfo(file.path).fileName();
    ++m_reading;
    m_import->setEnabled(false);
    runTask(m_context.tasks, this, tr("Reading %1 again").arg(name),
            [file = std::move(file), name, encoding](Progress &) mutable {
                file.document = readDocument(file.bytes, name, {.encoding = encoding, .password = {}});
                return file;
            },
            [this](const ReadFile &read) {
                --m_reading;
                const auto at = std::ranges::find(m_files->files(), read.path, &ReadFile::path);
                if (at != m_files->files().end())
                    m_files->replace(int(at - m_files->files().begin()), read);
                update();
            });
}

ImportInput ImportDialog::input() const
{
    ImportInput input{m_files->files(), {}};
    input.plan.folder = m_folder->text();
    for (const ImportSpeakerModel::Row &row : m_speakers->rows()) {
        if (!row.participant.isEmpty())
            input.plan.speakers.insert(row.speaker.name, {row.participant, row.group, row.site});
    }
    return input;
}

} // namespace partsong
