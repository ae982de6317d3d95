// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/purgeproof.h"

#include "core/base/tr.h"
#include "core/store/bytesearch.h"
#include "core/store/project.h"
#include "core/store/schema.h"

#include <QFileInfo>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int StretchBytes = 4 * 1024 * 1024;

} // namespace

Status PurgeProof::run() const
{
    std::set<int> found;
    scanFile(found);
    if (found.empty())
        return {};
    std::set<int> staying;
    scanWhatStays(staying);
    std::erase_if(found, [&](int sample) { return staying.contains(sample); });
    if (found.empty())
        return {};
    return failure(ErrorKind::Damaged,
                   Tr::tr("Some of the withdrawn words can still be found in “%1”. Check the study and "
                          "withdraw them again.")
                       .arg(QFileInfo(m_project.path()).fileName()),
                   u"%1 samples"_s.arg(found.size()));
}

void PurgeProof::scanFile(std::set<int> &found) const
{
    const Database &database = m_project.database();
    const qint64 end = database.fileBytes();
    for (qint64 from = 0; from < end; from += StretchBytes)
        m_search.scan(database.readFile(from, StretchBytes + ByteSearch::Overlap), found);
}

void PurgeProof::scanWhatStays(std::set<int> &found) const
{
    for (const RecordType *type : m_project.schema().types())
        scanRecords(*type, found);
    scanHistory(found);
    scanQuery("SELECT personname FROM step UNION SELECT label FROM step", found);
    scanQuery("SELECT sql FROM sqlite_schema", found);
    scanQuery("SELECT content FROM blobchunk", found);
}

void PurgeProof::scanQuery(const char *sql, std::set<int> &found) const
{
    Statement rows = m_project.query(sql);
    while (rows.next())
        m_search.scan(rows.bytesView(0), found);
}

void PurgeProof::scanRecords(const RecordType &type, std::set<int> &found) const
{
    for (const Column &column : type.columns) {
        if (holdsWords(column.role))
            scanQuery("SELECT \"" + QByteArray(column.name) + "\" FROM " + type.table, found);
    }
}

void PurgeProof::scanHistory(std::set<int> &found) const
{
    Statement rows = m_project.query("SELECT payload, record FROM change");
    while (rows.next()) {
        if (!m_withdrawn.contains(rows.uuid(1)))
            m_search.scan(rows.bytesView(0), found);
    }
}

} // namespace partsong
