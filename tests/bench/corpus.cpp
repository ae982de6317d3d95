// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/corpus.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace partsong::bench {

using namespace Qt::StringLiterals;

Corpus Corpus::read(const QString &folder)
{
    Corpus corpus;
    corpus.folder = folder;
    QFile file(folder + "/plan.json"_L1);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no plan.json in %s", qPrintable(folder));
    const QJsonObject plan = QJsonDocument::fromJson(file.readAll()).object();
    corpus.phrase = plan[u"phrase"_s].toString();
    for (const QJsonValue &code : plan[u"codes"_s].toArray()) {
        corpus.codePaths << code[u"category"_s].toString() + u'/' + code[u"name"_s].toString();
        corpus.codeColours << code[u"color"_s].toString();
    }
    for (const QJsonValue &document : plan[u"documents"_s].toArray())
        corpus.documents << document[u"name"_s].toString();
    for (const QJsonValue &coding : plan[u"codings"_s].toArray()) {
        corpus.codings.push_back({coding[u"doc"_s].toInt(),
                                  coding[u"code"_s].toInt(),
                                  {coding[u"start"_s].toInt(), coding[u"end"_s].toInt()}});
    }
    corpus.denseDocument = plan[u"dense_doc"_s].toInt();
    corpus.reportCode = plan[u"report_code"_s].toInt();
    corpus.topCode = plan[u"top_code"_s].toInt();
    const QJsonObject truth = plan[u"truth"_s].toObject();
    for (auto value = truth.begin(); value != truth.end(); ++value)
        corpus.truth.insert(value.key(), value->toInteger());
    corpus.textSha256 = truth[u"text_sha256"_s].toString();
    return corpus;
}

QStringList Corpus::files() const
{
    QStringList files;
    for (const QString &name : documents)
        files << folder + "/txt/"_L1 + name + ".txt"_L1;
    return files;
}

} // namespace partsong::bench
